import { Field } from '../../fields/field.tsx';
import { t, tCommon } from '../../i18n/index.ts';
import type { Name } from '../name.ts';

type ConnectionNameProps = { name: Extract<Name, { kind: 'asked' }>; rename: (value: string) => void };

export function ConnectionName({ name, rename }: ConnectionNameProps) {
  const label = tCommon('connection-name');
  return (
    <Field
      label={label}
      description={t('form.name.hint')}
      required
      problem={name.problem === 'required' ? 'required' : undefined}
      error={name.problem === 'taken' ? t('form.name.taken') : undefined}
    >
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
