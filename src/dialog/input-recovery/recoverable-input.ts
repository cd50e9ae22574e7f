import type { FieldSpec } from '../../field-model.ts';
import type { Values } from '../../fields/field-type.ts';
import { tDrafts as t } from '../../i18n/drafts.ts';
import type { Json } from '../../json.ts';
import { isRecord } from '../../protocol/guards.ts';
import type { DialogRequest } from '../dialog-request.ts';
import type { Form } from '../form.ts';
import { withName } from '../name.ts';
import { looksLikeKey } from './is-recoverable.ts';
import { recoverableValue, recoveredValue } from './recoverable-value.ts';

/** The input of a form without its secrets; the host page holds it for its next dialog. */
export type RecoverableInput = {
  for: Pick<DialogRequest, 'pieceName' | 'connectionName'>;
  method: string;
  name: string | undefined;
  values: { [key: string]: Json };
};

/** Undefined if nothing in the form is recoverable. */
export function recoverableInput(
  { method, name, values }: Form,
  { pieceName, connectionName }: DialogRequest,
): RecoverableInput | undefined {
  const recoverable = Object.fromEntries(
    method.fields.flatMap((field) => {
      const value = recoverableValue(field, values[field.key]);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
  const editedName = name.kind === 'asked' && name.edited && !looksLikeKey(name.value) ? name.value : undefined;
  if (Object.keys(recoverable).length === 0 && editedName === undefined) return undefined;
  return { for: { pieceName, connectionName }, method: method.type, name: editedName, values: recoverable };
}

/**
 * The form with the recovered input where it still fits; unchanged if the draft belongs to another piece or connection,
 * or adds nothing.
 *
 * @param draft unchecked, from the host page
 * @param initialValues for a method other than the initial one
 */
export function withRecoveredInput(
  form: Form,
  draft: unknown,
  { pieceName, connectionName }: DialogRequest,
  initialValues: (fields: FieldSpec[]) => Values,
): Form {
  if (!isRecord(draft) || !isRecord(draft.for)) return form;
  if (draft.for.pieceName !== pieceName || draft.for.connectionName !== connectionName) return form;
  const values = isRecord(draft.values) ? draft.values : {};
  const method = [form.method, ...form.methods].find((one) => one.type === draft.method);
  if (!method) return form;
  const initial = method === form.method ? form.values : initialValues(method.fields);
  const recovered = Object.fromEntries(
    method.fields.flatMap((field) => {
      const value = recoveredValue(field, Object.hasOwn(values, field.key) ? values[field.key] : undefined);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
  const restored: Form = {
    ...form,
    method,
    values: { ...initial, ...recovered },
    name: typeof draft.name === 'string' ? withName(form.name, draft.name) : form.name,
  };
  const isNew = method !== form.method || JSON.stringify(restored) !== JSON.stringify(form);
  return isNew ? { ...restored, dirty: true, notice: t('restored') } : form;
}
