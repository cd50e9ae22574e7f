import { Field } from '../../fields/field.tsx';
import { t, tCommon } from '../../i18n/index.ts';
import type { Name } from '../name.ts';

type ConnectionNameProps = { name: Extract<Name, { kind: 'asked' }>; rename: (value: string) => void };

export function ConnectionName({ name, rename }: ConnectionNameProps) {
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
          value={name.value}
          onInput={(event) => rename(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function errorOf(problem: 'required' | 'taken' | undefined, field: string): string | undefined {
  if (problem === undefined) return undefined;
  return problem === 'taken' ? t('form.name.taken') : t('field.required', { field });
}
