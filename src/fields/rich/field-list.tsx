import { AdvancedFields } from './advanced-fields.tsx';
import { formOperations } from './form-operations.ts';
import { asValues, type FieldListProps, type RichFieldsProps } from './rich-field-type.ts';
import { richFieldTypeOf } from './rich-field-types.ts';
import { useLatestValues } from './use-latest-values.ts';

function FieldList({ fields, path, form, onChange, areListRows = false }: FieldListProps) {
  return (
    <>
      {fields.map((visibleField) => {
        const { Input } = richFieldTypeOf(visibleField.field);
        return (
          <Input
            key={visibleField.path}
            field={visibleField.field}
            value={visibleField.value}
            path={path + visibleField.path}
            form={form}
            onChange={(value) => onChange(visibleField.path, value)}
            isListRow={areListRows}
            operations={formOperations}
            FieldList={FieldList}
            RichFields={RichFields}
          />
        );
      })}
    </>
  );
}

/** The visible fields, advanced ones last. */
export function RichFields({ fields, value, path, form, onChange }: RichFieldsProps) {
  const values = asValues(value);
  const latest = useLatestValues(values, onChange);
  const visible = formOperations.visibleFields(fields, values).filter(({ field }) => field.type !== 'HIDDEN');
  const advanced = visible.filter(({ field }) => field.advanced);
  const common = { path, form, onChange: latest.set };
  return (
    <>
      <FieldList fields={visible.filter(({ field }) => !field.advanced)} {...common} />
      {advanced.length > 0 && (
        <AdvancedFields paths={advanced.map((visibleField) => path + visibleField.path)} form={form}>
          <FieldList fields={advanced} {...common} />
        </AdvancedFields>
      )}
    </>
  );
}
