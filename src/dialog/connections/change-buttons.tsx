import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import type { ListedConnection } from '../../model/connection.ts';
import type { Manager } from './manager.ts';

type ChangeButtonsProps = {
  manager: Manager;
  connection: ListedConnection;
  cancelLabel?: string;
  /** The IDs of what it has to be read out with. */
  cancelDescription?: string;
  label: string;
  destructive?: boolean;
  /** False while there is nothing to submit: Cancel is Back then, the same element, so that it keeps the focus. */
  submittable?: boolean;
};

/** Cancel, which leads back to the details, and the submit button of the surrounding form. */
export function ChangeButtons({
  manager,
  connection,
  submittable = true,
  cancelLabel = tCommon(submittable ? 'cancel' : 'back'),
  cancelDescription,
  label,
  destructive = false,
}: ChangeButtonsProps) {
  const { busy } = manager.state.value;
  return (
    <>
      <button
        type="button"
        class="button"
        aria-describedby={cancelDescription}
        onClick={() => manager.show({ kind: 'details', connection })}
      >
        {cancelLabel}
      </button>
      {submittable && (
        <button
          type="submit"
          class={destructive ? 'button button-primary button-destructive' : 'button button-primary'}
          aria-disabled={busy || undefined}
        >
          {busy && <span class="spinner" aria-hidden="true" />}
          {busy ? t('working') : label}
        </button>
      )}
    </>
  );
}
