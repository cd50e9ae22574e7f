import type { FieldSpec } from '../../field-model.ts';
import { asIndices, type FieldAt, type FieldValue, type Values } from '../field-type.ts';
import { enteredValue } from '../form-operations.ts';

/** Fields shown below another one. `pathSegment` distinguishes fields of the same key below different options. */
type Branch = {
  pathSegment: string;
  fields: FieldSpec[];
  isVisible(value: FieldValue): boolean;
};

/** The fields with their nested ones, each after its parent: the visible ones, or all without values. */
export function withNestedFields(fields: FieldSpec[], values?: Values, prefix = ''): FieldAt[] {
  return fields.flatMap((field) => {
    const path = prefix + field.key;
    const value = values?.[path] ?? '';
    const nested = branchesOf(field)
      .filter(({ isVisible }) => !values || isVisible(value))
      .flatMap((branch) => withNestedFields(branch.fields, values, `${path}/${branch.pathSegment}/`));
    // Nested fields of an advanced field are advanced, too.
    const inherited = field.advanced
      ? nested.map((one): FieldAt => ({ ...one, field: { ...one.field, advanced: true } }))
      : nested;
    return [{ path, field }, ...inherited];
  });
}

/** Those of options first. */
function branchesOf(field: FieldSpec): Branch[] {
  const all: Branch[] = [];
  const add = (fields: FieldSpec[] | undefined, pathSegment: string, isVisible: Branch['isVisible']) => {
    if (fields) all.push({ pathSegment, fields, isVisible });
  };
  if (field.type === 'SELECT') {
    field.options.forEach(({ nested }, index) => {
      add(nested, String(index), (value) => asIndices(value).includes(index));
    });
    add(field.whenEmpty?.nested, 'none', (value) => asIndices(value).length === 0);
  }
  add(field.nested, 'any', (value) => (enteredValue(field, value) ?? false) !== false);
  return all;
}
