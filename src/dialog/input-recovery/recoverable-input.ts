import type { FieldSpec } from '../../field-model.ts';
import type { Values } from '../../fields/field-type.ts';
import { tDrafts as t } from '../../i18n/drafts.ts';
import type { RecoverableInput, SaveTrace } from '../../protocol/recoverable-input.ts';
import type { DialogSetup } from '../dialog.ts';
import type { DialogRequest } from '../dialog-request.ts';
import type { Form } from '../form.ts';
import { withName } from '../name.ts';
import { withEarlierSave } from './earlier-save.ts';
import { parseDraft } from './parse-draft.ts';
import { recoverableValue, recoveredValue } from './recoverable-value.ts';

/**
 * Undefined if nothing in the form is recoverable.
 * @param unresolvedSave of a save whose outcome the host page has not been told
 */
export function recoverableInput(
  { method, methods, name, values }: Form,
  { pieceName, connectionName }: DialogRequest,
  unresolvedSave: SaveTrace | undefined,
): RecoverableInput | undefined {
  const recoverable = Object.fromEntries(
    method.fields.flatMap((field) => {
      const value = recoverableValue(field, values[field.key]);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
  const editedName = name.kind === 'asked' && name.edited ? name.value : undefined;
  if (Object.keys(recoverable).length === 0 && editedName === undefined && !unresolvedSave) return undefined;
  const methodIndex = methods.filter(({ type }) => type === method.type).indexOf(method);
  return {
    for: { pieceName, connectionName },
    method: method.type,
    ...(methodIndex > 0 && { methodIndex }),
    name: editedName,
    values: recoverable,
    ...(unresolvedSave && { unresolvedSave }),
  };
}

/** What remains of a form whose input was discarded, but whose save may have succeeded. */
export function withoutInput(draft: RecoverableInput): RecoverableInput {
  return { ...draft, name: undefined, values: {} };
}

/**
 * The form with the recovered input where it still fits; unchanged if the draft belongs to another piece or connection,
 * or adds nothing.
 *
 * @param initialValues for a method other than the initial one
 */
export function withRecoveredInput(
  form: Form,
  setup: Pick<DialogSetup, 'recoveredInput' | 'request'>,
  initialValues: (fields: FieldSpec[]) => Values,
): Form {
  const saved = parseDraft(setup);
  if (!saved) return form;
  const { values } = saved;
  const started = withEarlierSave(form, saved.unresolvedSave);
  const method = form.methods.filter(({ type }) => type === saved.method)[saved.methodIndex ?? 0];
  if (!method) return started;
  const initial = method === form.method ? form.values : initialValues(method.fields);
  const recovered = Object.fromEntries(
    method.fields.flatMap((field) => {
      const value = recoveredValue(field, Object.hasOwn(values, field.key) ? values[field.key] : undefined);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
  const restored: Form = {
    ...started,
    method,
    values: { ...initial, ...recovered },
    name: saved.name === undefined ? form.name : withName(form.name, saved.name),
  };
  const isNew = method !== form.method || JSON.stringify(restored) !== JSON.stringify(started);
  return isNew ? { ...restored, dirty: true, notice: t('restored') } : started;
}
