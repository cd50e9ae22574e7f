import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import type { ListedConnection } from '../../model.ts';
import type { ManagerActions } from './create-manager.ts';

type ChangeButtonsProps = {
  manager: ManagerActions;
  connection: ListedConnection;
  /** Of the button that changes nothing. */
  cancelLabel?: string;
  label: string;
  danger?: boolean;
};

/** Back to the connection, or go through with it: submits the form it stands in. */
export function ChangeButtons({
  manager,
  connection,
  cancelLabel = tCommon('cancel'),
  label,
  danger = false,
}: ChangeButtonsProps) {
  const { busy } = manager.state.value;
  return (
    <>
      <button type="button" class="button" onClick={() => manager.show({ kind: 'details', connection })}>
        {cancelLabel}
      </button>
      <button
        type="submit"
        class={danger ? 'button button-primary button-destroy' : 'button button-primary'}
        aria-disabled={busy || undefined}
      >
        {busy && <span class="spinner" aria-hidden="true" />}
        {busy ? t('working') : label}
      </button>
    </>
  );
}
