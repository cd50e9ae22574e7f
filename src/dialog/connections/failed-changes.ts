import type { Signal } from '@preact/signals';
import { type Problem, type ProblemCode, unknownOutcome } from '../../backends/problem.ts';
import { tConnections as t } from '../../i18n/connections.ts';
import { t as tDialog } from '../../i18n/index.ts';
import type { ListedConnection } from '../../model/connection.ts';
import { withoutApp } from '../app-problems.ts';
import { within } from '../within.ts';
import { changeFailureText } from './change-failure.ts';
import type { ConnectionStore } from './connection-store.ts';
import { type ManagerState, withoutListed } from './manager-state.ts';

/** The user is waiting; a read is repeated after a failure, which takes longer. */
const ASK_TIMEOUT_MS = 8000;

/**
 * What follows from the change, if it was made although its answer is lost.
 * @param found the connection as the platform has it now; undefined if it is gone
 */
export type ConfirmChange = (
  found: ListedConnection | undefined,
) => Partial<ManagerState> | undefined | Promise<Partial<ManagerState> | undefined>;

/** What a failed change means for the manager. If it may have been made all the same, the platform is asked. */
export function createFailedChanges(state: Signal<ManagerState>, store: ConnectionStore) {
  return async (
    connection: ListedConnection,
    problem: Problem,
    confirm: ConfirmChange | undefined,
  ): Promise<Partial<ManagerState>> => {
    const { code } = problem;
    // Browsers send a request again if the connection breaks: the second one finds nothing left to change.
    const isGone = code === 'not_found';
    const isUnknown = code !== 'offline' && unknownOutcome(code) !== undefined;
    if (!isGone && !isUnknown) {
      return {
        notice: notice(changeFailureText(problem)),
        ...(code === 'permission_denied' && { readOnly: true }),
      };
    }
    const [found] = await Promise.all([
      store.find(connection, AbortSignal.timeout(ASK_TIMEOUT_MS)).catch(() => 'unknown' as const),
      within(store.reload(), ASK_TIMEOUT_MS),
    ]);
    const view = { kind: 'list' } as const;
    if (found === 'unknown' && !isGone) return afterUnknown(state.value, code);
    // A platform that lists what it does not have is not believed.
    const isBelievable = found !== 'unknown' && !(found && isGone);
    const confirmed = isBelievable ? await confirm?.(found) : undefined;
    if (confirmed) return { view, ...confirmed };
    if (found && !isGone) return { notice: notice(t('problem.other')) };
    return {
      view,
      ...withoutListed(state.value, connection),
      notice: notice(t('notice.gone', { name: connection.displayName })),
    };
  };
}

/** A new name stays in its input: to send it again is harmless. */
function afterUnknown({ view }: ManagerState, code: ProblemCode): Partial<ManagerState> {
  return view.kind === 'renaming'
    ? { notice: notice(tDialog(`problem.${withoutApp(code)}`)) }
    : { view: { kind: 'list' }, notice: notice(t('problem.unclear')) };
}

function notice(text: string): ManagerState['notice'] {
  return { kind: 'problem', text };
}
