import type { JSX } from 'preact';
import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import type { ListedConnection } from '../../model/connection.ts';
import { ConnectionActions } from './connection-actions.tsx';
import { createdDate, pieceSummary, typeLabel } from './labels.ts';
import type { Manager } from './manager.ts';
import { ManagerLayout } from './manager-layout.tsx';
import { RenameForm } from './rename-form.tsx';
import { StatusBadge } from './status-badge.tsx';

type DetailsScreenProps = {
  manager: Manager;
  connection: ListedConnection;
  /** Shows the form for the name instead of the actions. */
  renaming?: boolean;
};

export function DetailsScreen({ manager, connection, renaming = false }: DetailsScreenProps) {
  const state = manager.state.value;
  const { displayName, pieceName, status, owner, account, flowCount, scope, projectIds } = connection;
  const piece = pieceSummary(state, pieceName);
  const details: [string, JSX.Element | string | undefined][] = [
    [t('status'), status === 'ACTIVE' ? t('status.ACTIVE') : <StatusBadge status={status} />],
    [t('app'), piece.displayName],
    [t('type'), typeLabel(connection)],
    [t('owner'), owner],
    [t('account'), account],
    [t('created'), createdDate(connection)],
    [
      t('used'),
      flowCount === undefined ? undefined : flowCount === 0 ? t('used.none') : t('used.count', { count: flowCount }),
    ],
    [t('shared'), scope === 'PLATFORM' ? t('shared.count', { count: projectIds.length }) : undefined],
  ];
  return (
    <ManagerLayout
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
        {renaming && <RenameForm manager={manager} connection={connection} />}
        <dl class="details">
          {details.map(
            ([label, value]) =>
              value && (
                <div key={label} class="detail">
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
        {renaming ? null : manager.mayChange(connection) ? (
          <>
            {connection.readOnly && <p class="notice">{t('read-only-details')}</p>}
            <ConnectionActions manager={manager} connection={connection} />
          </>
        ) : (
          <p class="notice">{t(state.readOnly ? 'read-only' : 'platform.locked')}</p>
        )}
      </div>
    </ManagerLayout>
  );
}
