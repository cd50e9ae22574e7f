import type { RichField } from '../../field-model.ts';
import { asIndices, type FieldValue } from '../field-type.ts';

/** Fields shown below another field. `pathSegment` distinguishes fields of the same key below different options. */
export type NestedFields = {
  pathSegment: string;
  fields: RichField[];
  /** @param filled whether the parent has a value; of a BOOLEAN: true */
  isVisible(value: FieldValue, filled: boolean): boolean;
};

/** All nested fields, visible or not, those of options first. */
export function nestedFieldsOf(field: RichField): NestedFields[] {
  const all: NestedFields[] = [];
  if (field.type === 'SELECT') {
    field.options.forEach(({ nested }, index) => {
      if (nested)
        all.push({
          pathSegment: String(index),
          fields: nested,
          isVisible: (value) => asIndices(value).includes(index),
        });
    });
    const nested = field.whenEmpty?.nested;
    if (nested) all.push({ pathSegment: 'none', fields: nested, isVisible: (value) => asIndices(value).length === 0 });
  }
  if (field.nested) all.push({ pathSegment: 'any', fields: field.nested, isVisible: (_, filled) => filled });
  return all;
}
