import type { FieldSpec } from '../../field-model.ts';
import type { FieldValue } from '../../fields/field-type.ts';
import { initialValues } from '../../fields/index.tsx';
import { tDrafts as t } from '../../i18n/drafts.ts';
import type { Form } from '../form.ts';
import { withName } from '../name.ts';
import { recoverableValue, recoveredValue } from './recoverable-value.ts';

/** The form with what was typed into another one for the same piece, where it fits. */
export function withTypedInput(form: Form, typed: Form): Form {
  const { method: before, values, name } = typed;
  const method = form.methods.find(({ type }) => type === before.type) ?? form.method;
  const untouched = initialValues(before.fields);
  const accepted = method.fields.flatMap((field) => {
    const { key } = field;
    const source = before.fields.find((one) => one.key === key);
    const value = values[key];
    if (!source || value === undefined || JSON.stringify(value) === JSON.stringify(untouched[key])) return [];
    const newValue = acceptedValue(source, field, value);
    return newValue === undefined ? [] : [[key, newValue]];
  });
  return {
    ...form,
    method,
    values: { ...initialValues(method.fields), ...Object.fromEntries(accepted) },
    name: name.kind === 'asked' && name.edited ? withName(form.name, name.value) : form.name,
    dirty: true,
    notice: t('restored'),
  };
}

/** Undefined if the value means nothing in the field, or could be read there although it was hidden before. */
function acceptedValue(source: FieldSpec, field: FieldSpec, value: FieldValue): FieldValue | undefined {
  if (field.type === 'SELECT') return recoveredValue(field, recoverableValue(source, value));
  const isText = field.type === 'SECRET' && typeof value === 'string';
  return field.type === source.type || isText ? value : undefined;
}
