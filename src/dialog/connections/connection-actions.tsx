import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import type { ListedConnection } from '../../model/connection.ts';
import type { Manager } from './manager.ts';

/** What the platform offers for this connection: one of the platform can be shared, but not replaced (contract 6.1). */
export function ConnectionActions({ manager, connection }: { manager: Manager; connection: ListedConnection }) {
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
