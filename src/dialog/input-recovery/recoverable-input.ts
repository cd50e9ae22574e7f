import type { Values } from '../../fields/field-type.ts';
import { tDrafts as t } from '../../i18n/drafts.ts';
import type { Json, Property } from '../../model.ts';
import type { Form } from '../form.ts';
import type { DialogRequest } from '../load.ts';
import { withName } from '../name.ts';
import { looksLikeKey } from './is-recoverable.ts';
import { recoverableValue, recoveredValue } from './recoverable-value.ts';

/** What was typed into a form and is no secret; the page keeps it and gives it to its next dialog. */
export type RecoverableInput = {
  for: Pick<DialogRequest, 'pieceName' | 'connectionName'>;
  method: string;
  name: string | undefined;
  values: { [key: string]: Json };
};

/** Undefined if there is nothing to keep. */
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
 * The form with what was typed before, where it still fits; as it is, if that was for something else or nothing of it
 * is new.
 *
 * @param draft whatever the page gave back
 * @param initialValues for another way than the form begins with
 */
export function withRecoveredInput(
  form: Form,
  draft: object,
  { pieceName, connectionName }: DialogRequest,
  initialValues: (properties: Property[]) => Values,
): Form {
  const { for: of, method: type, name, values } = draft as Partial<Record<keyof RecoverableInput, unknown>>;
  const { pieceName: piece, connectionName: connection } = Object(of) as Partial<RecoverableInput['for']>;
  if (piece !== pieceName || connection !== connectionName) return form;
  const method = [form.method, ...form.methods].find((one) => one.type === type);
  if (!method) return form;
  const initial = method === form.method ? form.values : initialValues(method.fields);
  const recovered = Object.fromEntries(
    method.fields.flatMap((field) => {
      const value = recoveredValue(
        field,
        Object.hasOwn(Object(values), field.key) ? Object(values)[field.key] : undefined,
      );
      // Of a group the rest is as it is at first.
      const all = field.type === 'GROUP' ? { ...Object(initial[field.key]), ...Object(value) } : value;
      return value === undefined ? [] : [[field.key, all]];
    }),
  );
  const restored: Form = {
    ...form,
    method,
    values: { ...initial, ...recovered },
    name: typeof name === 'string' ? withName(form.name, name) : form.name,
  };
  const isNew = method !== form.method || JSON.stringify(restored) !== JSON.stringify(form);
  return isNew ? { ...restored, dirty: true, notice: t('restored') } : form;
}
