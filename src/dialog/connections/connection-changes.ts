import type { Signal } from '@preact/signals';
import type { ManageBackend } from '../../backends/backend.ts';
import { type ConnectionsText, tConnections as t } from '../../i18n/connections.ts';
import type { ListedConnection, Sharing } from '../../model.ts';
import { toProblemCode, toReadableDetail } from '../to-problem.ts';
import { changeFailureText, isOutcomeUnknown } from './change-failure.ts';
import type { ConnectionStore } from './connection-store.ts';
import {
  type ManagerState,
  toConnectionResult,
  updateState,
  type View,
  withConnection,
  withoutConnection,
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

export function createConnectionChanges(state: Signal<ManagerState>, store: ConnectionStore): ConnectionChanges {
  // Never aborted: a write that was sent has to be waited for.
  const { signal } = new AbortController();
  const update = (change: Partial<ManagerState>) => updateState(state, change);

  const run = async (
    connection: ListedConnection,
    send: (manageBackend: ManageBackend) => Promise<Partial<ManagerState>>,
  ) => {
    const manageBackend = store.manageBackend();
    if (state.value.busy || !manageBackend) return;
    update({ busy: true, notice: undefined });
    try {
      update({ view: { kind: 'list' }, ...(await send(manageBackend)), busy: false });
    } catch (error) {
      update({ busy: false });
      const code = toProblemCode(error);
      if (code === 'not_found') {
        const text = t('notice.gone', { name: connection.displayName });
        return update({ view: { kind: 'list' }, ...without(connection), notice: { kind: 'problem', text } });
      }
      const notice = { kind: 'problem' as const, text: changeFailureText(code) };
      if (!isOutcomeUnknown(code)) return update({ notice, ...(code === 'permission_denied' && { readOnly: true }) });
      update({ view: { kind: 'list' }, notice });
      await store.reload();
      if (!state.value.list.connections.some(({ id }) => id === connection.id)) update(without(connection));
    }
  };
  /** A connection that is gone must not become the result of the dialog either. */
  const without = (connection: ListedConnection): Partial<ManagerState> => {
    const { list, lastConnection } = state.value;
    return {
      list: withoutConnection(list, connection),
      ...(lastConnection?.id === connection.id && { lastConnection: undefined }),
    };
  };
  const success = (text: ConnectionsText, name: string): ManagerState['notice'] => ({
    kind: 'done',
    text: t(text, { name }),
  });

  return {
    rename: (connection, displayName) =>
      run(connection, async (manageBackend) => {
        const renamed = await manageBackend.rename(connection, displayName, signal);
        const { list, lastConnection } = state.value;
        return {
          list: withConnection(list, renamed),
          ...(lastConnection?.id === renamed.id && { lastConnection: toConnectionResult(renamed) }),
          notice: success('notice.renamed', displayName),
        };
      }),
    remove: (connection, confirmed) =>
      run(connection, async (manageBackend) => {
        const objection = await manageBackend.remove(connection, signal, confirmed);
        if (objection !== undefined) {
          const reason = (await toReadableDetail(objection, undefined)) ?? '';
          return { view: { kind: 'deleting', connection, objection: reason } };
        }
        return { ...without(connection), notice: success('notice.deleted', connection.displayName) };
      }),
    verify: (connection) =>
      run(connection, async (manageBackend) => {
        const view: View = { kind: 'details', connection };
        const { result, detail: raw } = (await manageBackend.verify?.(connection, signal)) ?? { result: 'verified' };
        const name = connection.displayName;
        if (result === 'verified') return { view, notice: success('verify.verified', name) };
        const failed: ListedConnection = { ...connection, status: 'ERROR' };
        const reason = t(result === 'scopes missing' ? 'verify.scopes' : 'verify.refused', { name });
        const detail = raw === undefined ? undefined : await toReadableDetail(raw, undefined);
        const text = detail ? `${reason} ${t('verify.detail', { detail })}` : reason;
        return {
          view: { ...view, connection: failed },
          list: withConnection(state.value.list, failed),
          notice: { kind: 'problem', text },
        };
      }),
    replace: (source, target) =>
      run(source, async (manageBackend) => {
        await manageBackend.replace?.(source, target, signal);
        return {
          list: withoutConnection(state.value.list, source),
          lastConnection: toConnectionResult(target),
          notice: success('notice.replaced', source.displayName),
        };
      }),
    share: (connection, sharing) =>
      run(connection, async () => {
        await store.platformBackend()?.share(connection, sharing, signal);
        const { list, query } = state.value;
        const notice = success('notice.shared', connection.displayName);
        if (query.scope === 'PLATFORM') return { list: withConnection(list, { ...connection, ...sharing }), notice };
        // The list is that of one project, which may have lost or gained the connection.
        void store.reload();
        return { notice };
      }),
  };
}
