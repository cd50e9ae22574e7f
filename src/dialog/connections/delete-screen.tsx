import { useEffect, useRef } from 'preact/hooks';
import { tConnections as t } from '../../i18n/connections.ts';
import type { ListedConnection } from '../../model/connection.ts';
import { ChangeButtons } from './change-buttons.tsx';
import { pieceSummary } from './labels.ts';
import type { Manager } from './manager.ts';
import { ManagerLayout } from './manager-layout.tsx';

type DeleteScreenProps = {
  manager: Manager;
  connection: ListedConnection;
  /** Why the platform refused to delete it without a confirmation; empty if it gave no reason. */
  objection: string | undefined;
};

/** Asks for confirmation, and warns of workflows that may break. */
export function DeleteScreen({ manager, connection, objection }: DeleteScreenProps) {
  const { displayName, flowCount, pieceName } = connection;
  const form = useRef<HTMLFormElement>(null);
  // The safe choice, cancel, has the focus, so that a stray Enter deletes nothing.
  useEffect(() => form.current?.querySelector<HTMLElement>('.footer .button')?.focus(), [objection]);
  const warning =
    flowCount === undefined
      ? objection === undefined && t('delete.unknown')
      : flowCount > 0 && t('delete.used', { count: flowCount });
  const piece = pieceSummary(manager.state.value, pieceName);
  return (
    <form
      ref={form}
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void manager.remove(connection, objection !== undefined);
      }}
    >
      <ManagerLayout
        manager={manager}
        title={t('delete.title', { name: displayName })}
        piece={piece}
        footer={
          <ChangeButtons
            manager={manager}
            connection={connection}
            cancelLabel={t('delete.keep')}
            cancelDescription="title delete-warning delete-text"
            label={t(objection === undefined ? 'delete' : 'delete.anyway')}
            destructive
          />
        }
      >
        <div class="body">
          {objection !== undefined && (
            <p class="alert" role="alert">
              {objection || t('problem.invalid_request')}
            </p>
          )}
          {warning && (
            <p class="alert" id="delete-warning">
              {warning}
            </p>
          )}
          <p id="delete-text">{t('delete.text', { app: piece.displayName })}</p>
        </div>
      </ManagerLayout>
    </form>
  );
}
