import type { RefObject } from 'preact';
import { tConnections as t } from '../../i18n/connections.ts';
import type { ListedConnection } from '../../model/connection.ts';
import { Logo } from '../screens/header.tsx';
import { Facts } from './facts.tsx';
import { createdDate, pieceSummary, typeLabel } from './labels.ts';
import type { Manager } from './manager.ts';
import { StatusBadge } from './status-badge.tsx';

type ConnectionRowProps = {
  manager: Manager;
  connection: ListedConnection;
  index: number;
  /** -1 while further pages exist, as for `aria-setsize`. */
  total: number;
  /** The row in the tab order (roving tabindex). */
  active: boolean;
  buttonRef: RefObject<HTMLButtonElement | null> | undefined;
};

export function ConnectionRow({ manager, connection, index, total, active, buttonRef }: ConnectionRowProps) {
  const piece = pieceSummary(manager.state.value, connection.pieceName);
  const { query } = manager.state.value;
  const { displayName, owner, scope } = connection;
  const summary = [
    query.pieceName === undefined && piece.displayName,
    typeLabel(connection),
    owner,
    createdDate(connection),
    scope === 'PLATFORM' && t('platform'),
  ];
  return (
    <li class="row" aria-posinset={index + 1} aria-setsize={total}>
      <button
        type="button"
        class="row-button"
        tabIndex={active ? 0 : -1}
        data-index={index}
        {...(buttonRef && { ref: buttonRef as RefObject<HTMLButtonElement> })}
        onClick={() => manager.open(connection)}
      >
        <Logo piece={piece} />
        <span class="row-text">
          <span class="row-name">{displayName}</span>
          <span class="row-summary">
            <Facts facts={summary} />
          </span>
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
            <path d="M3.2 6.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Zm4.8 0a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Zm4.8 0a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Z" />
          </svg>
        </button>
      )}
    </li>
  );
}
