import { Field } from '../../fields/field.tsx';
import { t, tCommon } from '../../i18n/index.ts';
import type { Dialog } from '../dialog.ts';
import type { Name } from '../name.ts';

type ConnectionNameProps = { name: Extract<Name, { kind: 'asked' }>; dialog: Dialog };

export function ConnectionName({ name, dialog }: ConnectionNameProps) {
  const field = { displayName: tCommon('connection-name'), description: t('form.name.hint'), required: true };
  return (
    <Field field={field} error={errorOf(name.problem, field.displayName)}>
      {(controlProps) => (
        <input
          {...controlProps}
          class="input"
          type="text"
          autocomplete="off"
          enterKeyHint="go"
          maxLength={dialog.maxNameLength}
          value={name.value}
          onInput={(event) => dialog.rename(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function errorOf(problem: 'required' | 'taken' | undefined, field: string): string | undefined {
  if (problem === undefined) return undefined;
  return problem === 'taken' ? t('form.name.taken') : t('field.required', { field });
}
