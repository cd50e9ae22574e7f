import type { AuthMethod } from '../../auth-types/index.ts';
import type { FieldSpec } from '../../field-model.ts';
import type { FieldValue } from '../../fields/field-type.ts';
import { initialValues, type Values } from '../../fields/index.tsx';
import { tDrafts as t } from '../../i18n/drafts.ts';
import type { Form } from '../form.ts';
import { withName } from '../name.ts';
import { recoverableValue, recoveredValue } from './recoverable-value.ts';

/** The form with what was typed into another one for the same piece, where it fits. */
export function withTypedInput(form: Form, typed: Form): Form {
  const { name } = typed;
  const selected = counterpart(typed.method, typed, form);
  const method = selected ?? form.method;
  const inputByMethod = new Map<AuthMethod, Values>();
  for (const [before, values] of typed.inputByMethod) {
    const other = counterpart(before, typed, form);
    if (other) inputByMethod.set(other, fitted(other, before, values));
  }
  return {
    ...form,
    method,
    values: (!selected && inputByMethod.get(method)) || fitted(method, typed.method, typed.values),
    inputByMethod,
    name: name.kind === 'asked' && name.edited ? withName(form.name, name.value) : form.name,
    dirty: true,
    notice: t('restored'),
  };
}

/** The same method of another form: of its type and name, or in its place if it has another name there. */
function counterpart(method: AuthMethod, { methods }: Form, form: Form): AuthMethod | undefined {
  const isOfType = ({ type }: AuthMethod) => type === method.type;
  const isNamesake = (one: AuthMethod) => isOfType(one) && one.displayName === method.displayName;
  const inPlace = (isAlike: (one: AuthMethod) => boolean) =>
    form.methods.filter(isAlike)[methods.filter(isAlike).indexOf(method)];
  const renamed = inPlace(isOfType);
  const isAnother = methods.some((one) => isOfType(one) && one.displayName === renamed?.displayName);
  return inPlace(isNamesake) ?? (isAnother ? undefined : renamed);
}

function fitted(method: AuthMethod, before: AuthMethod, values: Values): Values {
  const untouched = initialValues(before.fields);
  const accepted = method.fields.flatMap((field) => {
    const { key } = field;
    const source = before.fields.find((one) => one.key === key);
    const value = values[key];
    if (!source || value === undefined || JSON.stringify(value) === JSON.stringify(untouched[key])) return [];
    const newValue = acceptedValue(source, field, value);
    return newValue === undefined ? [] : [[key, newValue]];
  });
  return { ...initialValues(method.fields), ...Object.fromEntries(accepted) };
}

/** Undefined if the value means nothing in the field, or could be read there although it was hidden before. */
function acceptedValue(source: FieldSpec, field: FieldSpec, value: FieldValue): FieldValue | undefined {
  if (field.type === 'SELECT') return recoveredValue(field, recoverableValue(source, value));
  const isText = field.type === 'SECRET' && typeof value === 'string';
  return field.type === source.type || isText ? value : undefined;
}
