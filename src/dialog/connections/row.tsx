import type { RefObject } from 'preact';
import { tConnections as t } from '../../i18n/connections.ts';
import type { ListedConnection } from '../../model.ts';
import { Logo } from '../screens/header.tsx';
import type { ManagerActions } from './create-manager.ts';
import { StatusBadge } from './status.tsx';
import { dateOf, pieceOf, typeOf } from './wording.ts';

type RowProps = {
  manager: ManagerActions;
  connection: ListedConnection;
  /** 0-based. */
  index: number;
  /** -1 while it is not known. */
  total: number;
  /** The one row that Tab reaches; arrows move it. */
  active: boolean;
  button: RefObject<HTMLButtonElement | null> | undefined;
};

export function Row({ manager, connection, index, total, active, button }: RowProps) {
  const piece = pieceOf(manager.state.value, connection.pieceName);
  const { query } = manager.state.value;
  const { displayName, owner, scope } = connection;
  const about = [
    query.pieceName === undefined && piece.displayName,
    typeOf(connection),
    owner,
    dateOf(connection),
    scope === 'PLATFORM' && t('platform'),
  ].filter(Boolean);
  return (
    <li class="row" aria-posinset={index + 1} aria-setsize={total}>
      <button
        type="button"
        class="row-main"
        tabIndex={active ? 0 : -1}
        data-index={index}
        {...(button && { ref: button as RefObject<HTMLButtonElement> })}
        onClick={() => manager.open(connection)}
      >
        <Logo piece={piece} />
        <span class="row-text">
          <span class="row-name">{displayName}</span>
          <span class="row-about">{about.join(' · ')}</span>
        </span>
        <StatusBadge status={connection.status} />
      </button>
      {manager.selecting && (
        <button
          type="button"
          class="icon-button"
          tabIndex={active ? 0 : -1}
          aria-label={t('details', { name: displayName })}
          onClick={() => manager.show({ kind: 'details', connection })}
        >
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.200 6.600a1.400 1.400 0 1 1 0 2.800 1.400 1.400 0 0 1 0-2.800Zm4.800 0a1.400 1.400 0 1 1 0 2.800 1.400 1.400 0 0 1 0-2.800Zm4.800 0a1.400 1.400 0 1 1 0 2.800 1.400 1.400 0 0 1 0-2.800Z" />
          </svg>
        </button>
      )}
    </li>
  );
}
