import { type ConnectionsText, tConnections as t } from '../../i18n/connections.ts';
import type { ListedConnection } from '../../model.ts';
import type { ManagerActions } from './create-manager.ts';

type ChangeButtonsProps = {
  manager: ManagerActions;
  connection: ListedConnection;
  /** What the way back is called. */
  keep: ConnectionsText;
  label: ConnectionsText;
  danger?: boolean;
};

/** Back to the connection, or go through with it: submits the form it stands in. */
export function ChangeButtons({ manager, connection, keep, label, danger = false }: ChangeButtonsProps) {
  const { busy } = manager.state.value;
  return (
    <>
      <button type="button" class="button" onClick={() => manager.show({ kind: 'details', connection })}>
        {t(keep)}
      </button>
      <button
        type="submit"
        class={danger ? 'button button-primary button-destroy' : 'button button-primary'}
        aria-disabled={busy || undefined}
      >
        {busy && <span class="spinner" aria-hidden="true" />}
        {t(busy ? 'working' : label)}
      </button>
    </>
  );
}
