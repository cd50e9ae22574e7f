import type { JSX } from 'preact';
import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import type { ListedConnection } from '../../model.ts';
import type { ManagerActions } from './create-manager.ts';
import { Frame } from './manager-layout.tsx';
import { Renaming } from './renaming.tsx';
import { StatusBadge } from './status.tsx';
import { dateOf, pieceOf, typeOf } from './wording.ts';

type DetailsProps = { manager: ManagerActions; connection: ListedConnection };

type DetailsScreenProps = DetailsProps & {
  /** In place of the actions. */
  renaming?: boolean;
};

/** Everything about one connection, and what may be done with it. */
export function Details({ manager, connection, renaming = false }: DetailsScreenProps) {
  const state = manager.state.value;
  const { displayName, pieceName, status, owner, account, flowCount, scope, projectIds } = connection;
  const piece = pieceOf(state, pieceName);
  const facts: [string, JSX.Element | string | undefined][] = [
    [t('status'), status === 'ACTIVE' ? t('status.ACTIVE') : <StatusBadge status={status} />],
    [t('app'), piece.displayName],
    [t('type'), typeOf(connection)],
    [t('owner'), owner],
    [t('account'), account],
    [t('created'), dateOf(connection)],
    [
      t('used'),
      flowCount === undefined ? undefined : flowCount === 0 ? t('used.none') : t('used.count', { count: flowCount }),
    ],
    [t('shared'), scope === 'PLATFORM' ? t('shared.count', { count: projectIds.length }) : undefined],
  ];
  return (
    <Frame
      manager={manager}
      title={displayName}
      piece={piece}
      focusTitle={!renaming}
      footer={
        <>
          <button type="button" class="button" onClick={() => manager.show({ kind: 'list' })}>
            {tCommon('back')}
          </button>
          {manager.selecting && (
            <button type="button" class="button button-primary" onClick={() => manager.pick(connection)}>
              {t('use')}
            </button>
          )}
        </>
      }
    >
      <div class="body">
        {renaming && <Renaming manager={manager} connection={connection} />}
        <dl class="facts">
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name} class="fact">
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
        {renaming ? null : manager.mayChange(connection) ? (
          <>
            {connection.readOnly && <p class="notice">{t('read-only-details')}</p>}
            <Actions manager={manager} connection={connection} />
          </>
        ) : (
          <p class="notice">{t(state.readOnly ? 'read-only' : 'platform.locked')}</p>
        )}
      </div>
    </Frame>
  );
}

function Actions({ manager, connection }: DetailsProps) {
  const { status, scope, readOnly, pieceName } = connection;
  const inProject = scope === 'PROJECT';
  const { busy } = manager.state.value;
  return (
    <div class="actions">
      {readOnly ? (
        <button type="button" class="button" onClick={() => manager.connect(pieceName)}>
          {t('create-new')}
        </button>
      ) : (
        <button type="button" class="button" onClick={() => manager.reconnect(connection)}>
          {status === 'MISSING' ? t('set-up') : tCommon('reconnect')}
        </button>
      )}
      {manager.canVerify() && (
        <button
          type="button"
          class="button"
          aria-disabled={busy || undefined}
          onClick={() => void manager.verify(connection)}
        >
          {busy && <span class="spinner" aria-hidden="true" />}
          {t(busy ? 'working' : 'verify')}
        </button>
      )}
      <button type="button" class="button" onClick={() => manager.show({ kind: 'renaming', connection })}>
        {t('rename')}
      </button>
      {inProject && manager.canReplace() && (
        <button type="button" class="button" onClick={() => manager.show({ kind: 'replacing', connection })}>
          {t('replace')}
        </button>
      )}
      {!inProject && (
        <button type="button" class="button" onClick={() => manager.show({ kind: 'sharing', connection })}>
          {t('projects')}
        </button>
      )}
      <button type="button" class="button button-danger" onClick={() => manager.show({ kind: 'deleting', connection })}>
        {t('delete')}
      </button>
    </div>
  );
}
