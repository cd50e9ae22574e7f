import { useEffect, useRef } from 'preact/hooks';
import { tConnections as t } from '../../i18n/connections.ts';
import type { ListedConnection } from '../../model.ts';
import { ChangeButtons } from './change-buttons.tsx';
import type { ManagerActions } from './create-manager.ts';
import { Frame } from './manager-layout.tsx';
import { pieceOf } from './wording.ts';

/** Names what goes, and what may break. The safe answer has the focus. */
type DeletingProps = {
  manager: ManagerActions;
  connection: ListedConnection;
  /** What the platform has against it. */
  objection: string | undefined;
};

export function Deleting({ manager, connection, objection }: DeletingProps) {
  const { displayName, flowCount, pieceName } = connection;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('.footer .button')?.focus(), [objection]);
  const piece = pieceOf(manager.state.value, pieceName);
  return (
    <form
      ref={form}
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void manager.remove(connection, objection !== undefined);
      }}
    >
      <Frame
        manager={manager}
        title={t('delete.title', { name: displayName })}
        piece={piece}
        footer={
          <ChangeButtons
            manager={manager}
            connection={connection}
            cancelLabel={t('delete.keep')}
            label={t(objection === undefined ? 'delete' : 'delete.anyway')}
            danger
          />
        }
      >
        <div class="body">
          {objection !== undefined && (
            <p class="alert" role="alert">
              {objection}
            </p>
          )}
          {flowCount === undefined && objection === undefined && <p class="alert">{t('delete.unknown')}</p>}
          {flowCount !== undefined && flowCount > 0 && <p class="alert">{t('delete.used', { count: flowCount })}</p>}
          <p>{t('delete.text', { app: piece.displayName })}</p>
        </div>
      </Frame>
    </form>
  );
}
