import type { Signal } from '@preact/signals';
import type { ManageBackend } from '../../backends/backend.ts';
import { type ConnectionsText, tConnections as t } from '../../i18n/connections.ts';
import type { ListedConnection, Sharing } from '../../model/connection.ts';
import { toProblem, toReadableDetail } from '../to-problem.ts';
import type { ConnectionStore } from './connection-store.ts';
import { type ConfirmChange, createFailedChanges } from './failed-changes.ts';
import {
  type ManagerState,
  toConnectionResult,
  updateState,
  type View,
  withConnection,
  withoutConnection,
  withoutListed,
} from './manager-state.ts';

/** One change at a time; calls while one is pending are ignored. The outcome is shown as the state's `notice`. */
export type ConnectionChanges = {
  rename(connection: ListedConnection, displayName: string): Promise<void>;
  /** @param confirmed the user insists although the platform objected */
  remove(connection: ListedConnection, confirmed: boolean): Promise<void>;
  verify(connection: ListedConnection): Promise<void>;
  replace(source: ListedConnection, target: ListedConnection): Promise<void>;
  share(connection: ListedConnection, sharing: Sharing): Promise<void>;
};

type Change = {
  /** Resolves with what it changes in the manager. */
  send(manageBackend: ManageBackend): Promise<Partial<ManagerState>>;
  confirm?: ConfirmChange;
};

export function createConnectionChanges(state: Signal<ManagerState>, store: ConnectionStore): ConnectionChanges {
  // Never aborted: a write that was sent has to be waited for.
  const { signal } = new AbortController();
  const update = (change: Partial<ManagerState>) => updateState(state, change);

  const settleFailed = createFailedChanges(state, store);

  const run = async (connection: ListedConnection, { send, confirm }: Change) => {
    const manageBackend = store.manageBackend();
    if (state.value.busy || !manageBackend) return;
    update({ busy: true, notice: undefined });
    const { view } = state.value;
    let result: Partial<ManagerState>;
    try {
      result = { view: { kind: 'list' }, ...(await send(manageBackend)) };
    } catch (error) {
      result = await settleFailed(connection, await toProblem(error), confirm);
    }
    const { view: shown } = state.value;
    // The user may have gone on meanwhile, e.g. to a form, whose input must not be lost. Details would be outdated.
    const isKept = shown !== view && !(shown.kind === 'details' && shown.connection.id === connection.id);
    update({ ...result, ...(isKept && { view: shown }), busy: false });
  };
  const success = (text: ConnectionsText, name: string): ManagerState['notice'] => ({
    kind: 'done',
    text: t(text, { name }),
  });

  const renamed = (changed: ListedConnection): Partial<ManagerState> => {
    const { list, lastConnection } = state.value;
    return {
      list: withConnection(list, changed),
      ...(lastConnection?.id === changed.id && { lastConnection: toConnectionResult(changed) }),
      notice: success('notice.renamed', changed.displayName),
    };
  };
  const removed = (connection: ListedConnection): Partial<ManagerState> => ({
    ...withoutListed(state.value, connection),
    notice: success('notice.deleted', connection.displayName),
  });
  const replaced = (source: ListedConnection, target: ListedConnection): Partial<ManagerState> => ({
    list: withoutConnection(state.value.list, source),
    lastConnection: toConnectionResult(target),
    notice: success('notice.replaced', source.displayName),
  });
  const shared = (connection: ListedConnection): Partial<ManagerState> => {
    const { list, query } = state.value;
    const notice = success('notice.shared', connection.displayName);
    if (query.scope === 'PLATFORM') return { list: withConnection(list, connection), notice };
    // The list is that of one project, which may have lost or gained the connection.
    void store.reload();
    return { notice };
  };

  return {
    rename: (connection, displayName) =>
      run(connection, {
        send: async (manageBackend) => renamed(await manageBackend.rename(connection, displayName, signal)),
        confirm: (found) => (found?.displayName === displayName ? renamed(found) : undefined),
      }),
    remove: (connection, confirmed) =>
      run(connection, {
        async send(manageBackend) {
          const objection = await manageBackend.remove(connection, signal, confirmed);
          if (objection === undefined) return removed(connection);
          const reason = (await toReadableDetail(objection)) ?? '';
          return { view: { kind: 'deleting', connection, objection: reason } };
        },
        confirm: (found) => (found ? undefined : removed(connection)),
      }),
    verify: (connection) =>
      run(connection, {
        async send(manageBackend) {
          const view: View = { kind: 'details', connection };
          const { result, detail: raw } = (await manageBackend.verify?.(connection, signal)) ?? { result: 'verified' };
          const name = connection.displayName;
          if (result === 'verified') return { view, notice: success('verify.verified', name) };
          const failed: ListedConnection = { ...connection, status: 'ERROR' };
          const reason = t(result === 'scopes missing' ? 'verify.scopes' : 'verify.refused', { name });
          const detail = raw === undefined ? undefined : await toReadableDetail(raw);
          const text = detail ? `${reason} ${t('verify.detail', { detail })}` : reason;
          return {
            view: { ...view, connection: failed },
            list: withConnection(state.value.list, failed),
            notice: { kind: 'problem', text },
          };
        },
      }),
    replace: (source, target) =>
      run(source, {
        async send(manageBackend) {
          await manageBackend.replace?.(source, target, signal);
          return replaced(source, target);
        },
        async confirm(found) {
          if (found) return undefined;
          const after = await store.find(target, signal).catch(() => undefined);
          // Otherwise somebody else may have deleted the source, and its workflows have no connection any more.
          const hasMoved = source.flowCount === 0 || (after?.flowCount ?? 0) > (target.flowCount ?? 0);
          return after && hasMoved ? replaced(source, target) : undefined;
        },
      }),
    share: (connection, sharing) =>
      run(connection, {
        send: async () => shared((await store.platformBackend()?.share(connection, sharing, signal)) ?? connection),
        confirm: (found) => (found && hasSharing(found, sharing) ? shared(found) : undefined),
      }),
  };
}

function hasSharing(connection: ListedConnection, { projectIds, preSelectForNewProjects }: Sharing): boolean {
  return (
    connection.preSelectForNewProjects === preSelectForNewProjects &&
    connection.projectIds.length === projectIds.length &&
    projectIds.every((id) => connection.projectIds.includes(id))
  );
}
