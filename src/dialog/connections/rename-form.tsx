import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../../fields/field.tsx';
import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import type { ListedConnection } from '../../model/connection.ts';
import type { Manager } from './manager.ts';

/** Changes the display name only: workflows refer to the externalId (contract 4.1). */
export function RenameForm({ manager, connection }: { manager: Manager; connection: ListedConnection }) {
  const [name, setName] = useState(connection.displayName);
  const [invalid, setInvalid] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { busy } = manager.state.value;
  useEffect(() => input.current?.select(), []);
  const submit = () => {
    if (name.trim() !== '') return void manager.rename(connection, name.trim());
    setInvalid(true);
    input.current?.focus();
  };
  return (
    <form
      class="rename-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        field={{ displayName: tCommon('connection-name'), required: true }}
        error={invalid && name.trim() === '' ? t('name.required') : undefined}
      >
        {(controlProps) => (
          <input
            {...controlProps}
            ref={input}
            class="input"
            type="text"
            autocomplete="off"
            enterKeyHint="done"
            maxLength={manager.maxNameLength}
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
