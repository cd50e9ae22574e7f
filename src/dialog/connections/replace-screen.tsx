import { useEffect, useState } from 'preact/hooks';
import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import type { ListedConnection } from '../../model/connection.ts';
import { ChangeButtons } from './change-buttons.tsx';
import { Facts } from './facts.tsx';
import { createdDate, pieceSummary, typeLabel } from './labels.ts';
import type { Manager } from './manager.ts';
import { ManagerLayout } from './manager-layout.tsx';
import { useLoaded } from './use-loaded.ts';

/** Moves workflows to another connection of the same app, and deletes this one (contract 6.1). */
export function ReplaceScreen({ manager, connection }: { manager: Manager; connection: ListedConnection }) {
  const [target, setTarget] = useState<ListedConnection>();
  const others = useLoaded(() => manager.listReplacements(connection));
  const { displayName: name } = connection;
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
          target ? (
            <ChangeButtons manager={manager} connection={connection} label={t('replace')} destructive />
          ) : (
            <button type="button" class="button" onClick={() => manager.show({ kind: 'details', connection })}>
              {tCommon('back')}
            </button>
          )
        }
      >
        <div class="body">
          {others === undefined && <span class="skeleton row-skeleton" />}
          {others === 'failed' && <p class="alert">{t('failed.title')}</p>}
          {Array.isArray(others) && others.length === 0 && <p>{t('replace.none')}</p>}
          {target && <p>{t('replace.text', { name })}</p>}
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
