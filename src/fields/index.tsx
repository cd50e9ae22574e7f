import type { FieldSpec } from '../field-model.ts';
import type { FieldListProps, Values } from './field-type.ts';
import { visibleFields } from './form-operations.ts';
import { fieldExtension, fieldTypeOf } from './registry.ts';

export type { FieldProblems, FieldValue, FormState, Values } from './field-type.ts';
export { initialValues, toProps, validateFields } from './form-operations.ts';
export { isFieldTypeLoaded, isSearchable } from './registry.ts';

export function FieldList({ fields, path: prefix, form, onChange, areListRows = false }: FieldListProps) {
  return (
    <>
      {fields.map(({ path: ownPath, field, value }) => {
        const { Input } = fieldTypeOf(field);
        const path = prefix + ownPath;
        return (
          <Input
            key={ownPath}
            field={field}
            value={value}
            // Not merely read: a key may be the name of a property of Object.prototype.
            message={Object.hasOwn(form.problems, path) ? form.problems[path] : undefined}
            onChange={(changed) => onChange(ownPath, changed)}
            isListRow={areListRows}
            path={path}
            form={form}
          />
        );
      })}
    </>
  );
}

type FieldsProps = Omit<FieldListProps, 'fields' | 'path' | 'areListRows'> & {
  fields: FieldSpec[];
  values: Values;
  /** Prefix of the fields' paths. */
  path?: string;
};

/** The fields that are visible with these values. */
export function Fields({ fields, values, path = '', form, onChange }: FieldsProps) {
  const { FieldSections = FieldList } = fieldExtension;
  return <FieldSections fields={visibleFields(fields, values)} path={path} form={form} onChange={onChange} />;
}
