import { editableFields } from '../src/backends/make/editable-fields.ts';
import type { FieldSpec } from '../src/field-model.ts';
import { registerExtendedFields } from '../src/fields/extended/index.ts';
import { registerFieldTypes } from '../src/fields/field-types.ts';
import { initialValues, toProps, validateFields } from '../src/fields/index.tsx';
import { secretValues } from '../src/fields/secret-values.ts';

registerFieldTypes();
registerExtendedFields();

/** What the dialog does with a form before anybody has typed. */
export function fillIn(fields: FieldSpec[]): void {
  const values = initialValues(fields);
  validateFields(fields, values);
  JSON.stringify(toProps(fields, values));
  secretValues(fields, values);
  editableFields(fields, ['a', 'x']);
}
