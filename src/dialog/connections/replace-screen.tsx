import { useEffect, useState } from 'preact/hooks';
import { tConnections as t } from '../../i18n/connections.ts';
import type { ListedConnection } from '../../model/connection.ts';
import { ChangeButtons } from './change-buttons.tsx';
import { Facts } from './facts.tsx';
import { focusTitle } from './focus-title.ts';
import { createdDate, pieceSummary, typeLabel } from './labels.ts';
import { ListFailed, ListLoading } from './list-states.tsx';
import type { Manager } from './manager.ts';
import { ManagerLayout } from './manager-layout.tsx';
import { useLoaded } from './use-loaded.ts';

/** Moves workflows to another connection of the same app, and deletes this one (contract 6.1). */
export function ReplaceScreen({ manager, connection }: { manager: Manager; connection: ListedConnection }) {
  const [target, setTarget] = useState<ListedConnection>();
  const [others, reload] = useLoaded(() => manager.listReplacements(connection));
  const { displayName: name } = connection;
  const text = Array.isArray(others) ? t(others.length > 0 ? 'replace.text' : 'replace.none', { name }) : undefined;
  useEffect(() => {
    if (Array.isArray(others)) setTarget(others[0]);
  }, [others]);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (target) void manager.replace(connection, target);
      }}
    >
      <ManagerLayout
        manager={manager}
        title={t('replace.title', { name })}
        piece={pieceSummary(manager.state.value, connection.pieceName)}
        focusTitle
        footer={
          <ChangeButtons
            manager={manager}
            connection={connection}
            label={t('replace')}
            destructive
            submittable={target !== undefined}
          />
        }
      >
        <div class="body">
          {others === undefined && <ListLoading label={t('loading')} />}
          {others === 'failed' && (
            <ListFailed
              title={t('failed.title')}
              retry={() => {
                focusTitle();
                reload();
              }}
            />
          )}
          {/* Always rendered, so that it is announced. */}
          <p role="status">{text}</p>
          {Array.isArray(others) && others.length > 0 && (
            <fieldset class="field">
              <legend class="sr-only">{t('replace.title', { name })}</legend>
              <div class="checks">
                {others.map((other) => (
                  <label key={other.id} class="check">
                    <input type="radio" name="target" checked={other === target} onChange={() => setTarget(other)} />
                    <span>
                      {other.displayName}{' '}
                      <span class="hint">
                        <Facts facts={[typeLabel(other), createdDate(other)]} />
                      </span>
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
          )}
        </div>
      </ManagerLayout>
    </form>
  );
}
