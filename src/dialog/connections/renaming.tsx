import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../../fields/field.tsx';
import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import type { ListedConnection } from '../../model.ts';
import type { ManagerActions } from './create-manager.ts';

/** In place, where the connection is looked at. Its display name; the externalId that workflows refer to stays. */
export function Renaming({ manager, connection }: { manager: ManagerActions; connection: ListedConnection }) {
  const [name, setName] = useState(connection.displayName);
  const [refused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { busy } = manager.state.value;
  useEffect(() => input.current?.select(), []);
  const submit = () => {
    if (name.trim() !== '') return void manager.rename(connection, name.trim());
    setRefused(true);
    input.current?.focus();
  };
  return (
    <form
      class="renaming"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={tCommon('connection-name')}
        required
        problem={undefined}
        error={refused && name.trim() === '' ? t('name.required') : undefined}
      >
        {(ties) => (
          <input
            {...ties}
            ref={input}
            class="input"
            type="text"
            autocomplete="off"
            enterKeyHint="done"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="button button-primary" aria-disabled={busy || undefined}>
          {busy && <span class="spinner" aria-hidden="true" />}
          {busy ? t('working') : tCommon('save')}
        </button>
        <button type="button" class="button" onClick={() => manager.show({ kind: 'details', connection })}>
          {tCommon('cancel')}
        </button>
      </div>
    </form>
  );
}
