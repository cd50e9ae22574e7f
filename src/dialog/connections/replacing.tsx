import { useEffect, useState } from 'preact/hooks';
import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import type { ListedConnection } from '../../model.ts';
import { ChangeButtons } from './change-buttons.tsx';
import type { ManagerActions } from './create-manager.ts';
import { Frame } from './manager-layout.tsx';
import { useLoaded } from './use-loaded.ts';
import { dateOf, pieceOf, typeOf } from './wording.ts';

/** Workflows move to another connection of the same app (contract 6.1). */
export function Replacing({ manager, connection }: { manager: ManagerActions; connection: ListedConnection }) {
  const [target, setTarget] = useState<ListedConnection>();
  const others = useLoaded(() => manager.replacements(connection));
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
      <Frame
        manager={manager}
        title={t('replace.title', { name })}
        piece={pieceOf(manager.state.value, connection.pieceName)}
        focusTitle
        footer={
          target ? (
            <ChangeButtons manager={manager} connection={connection} label={t('replace')} danger />
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
                {others.map((one) => (
                  <label key={one.id} class="check">
                    <input type="radio" name="target" checked={one === target} onChange={() => setTarget(one)} />
                    <span>
                      {one.displayName}{' '}
                      <span class="hint">{[typeOf(one), dateOf(one)].filter(Boolean).join(' · ')}</span>
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
          )}
        </div>
      </Frame>
    </form>
  );
}
