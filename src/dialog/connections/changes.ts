import type { Signal } from '@preact/signals';
import type { ManageBackend } from '../../backends/backend.ts';
import type { ProblemCode } from '../../backends/problem.ts';
import { type ConnectionsText, tConnections as t } from '../../i18n/connections.ts';
import { t as tDialog } from '../../i18n/index.ts';
import type { ListedConnection, Sharing } from '../../model.ts';
import { toProblem } from '../to-problem.ts';
import type { Reader } from './reader.ts';
import { type Manager, toConnectionResult, type View, withConnection, withoutConnection } from './state.ts';

/** One at a time; told when it is done. Whatever fails leaves the list as the server has it. */
export type Changes = {
  rename(connection: ListedConnection, displayName: string): Promise<void>;
  /** @param confirmed in spite of what the platform has against it */
  remove(connection: ListedConnection, confirmed: boolean): Promise<void>;
  verify(connection: ListedConnection): Promise<void>;
  replace(source: ListedConnection, target: ListedConnection): Promise<void>;
  share(connection: ListedConnection, sharing: Sharing): Promise<void>;
};

export function createChanges(state: Signal<Manager>, reader: Reader): Changes {
  const { signal } = new AbortController();
  const set = (change: Partial<Manager>) => {
    state.value = { ...state.value, ...change };
  };

  const change = async (connection: ListedConnection, work: (manage: ManageBackend) => Promise<Partial<Manager>>) => {
    const manage = reader.manage();
    if (state.value.busy || !manage) return;
    set({ busy: true, notice: undefined });
    try {
      set({ view: { kind: 'list' }, ...(await work(manage)), busy: false });
    } catch (error) {
      set({ busy: false });
      await explain(toProblem(error).code, connection);
    }
  };
  const explain = async (code: ProblemCode, connection: ListedConnection) => {
    if (code === 'not_found') {
      const text = t('notice.gone', { name: connection.displayName });
      return set({ view: { kind: 'list' }, ...without(connection), notice: { kind: 'problem', text } });
    }
    const text = asText(code);
    if (!unclear.includes(code)) {
      return set({ notice: { kind: 'problem', text }, ...(code === 'permission_denied' && { readOnly: true }) });
    }
    // It may have been done all the same.
    set({ view: { kind: 'list' }, notice: { kind: 'problem', text } });
    await reader.reload();
    if (!state.value.list.connections.some(({ id }) => id === connection.id)) set(without(connection));
  };
  /** It cannot be what the page gets either. */
  const without = (connection: ListedConnection): Partial<Manager> => {
    const { list, lastConnection } = state.value;
    return {
      list: withoutConnection(list, connection),
      ...(lastConnection?.id === connection.id && { lastConnection: undefined }),
    };
  };
  const done = (text: ConnectionsText, name: string): Manager['notice'] => ({ kind: 'done', text: t(text, { name }) });

  return {
    rename: (connection, displayName) =>
      change(connection, async (manage) => {
        const renamed = await manage.rename(connection, displayName, signal);
        const { list, lastConnection } = state.value;
        return {
          list: withConnection(list, renamed),
          ...(lastConnection?.id === renamed.id && { lastConnection: toConnectionResult(renamed) }),
          notice: done('notice.renamed', displayName),
        };
      }),
    remove: (connection, confirmed) =>
      change(connection, async (manage) => {
        const objection = await manage.remove(connection, signal, confirmed);
        if (objection !== undefined) return { view: { kind: 'deleting', connection, objection } };
        return { ...without(connection), notice: done('notice.deleted', connection.displayName) };
      }),
    verify: (connection) =>
      change(connection, async (manage) => {
        const view: View = { kind: 'details', connection };
        const { result, detail } = (await manage.verify?.(connection, signal)) ?? { result: 'verified' };
        const name = connection.displayName;
        if (result === 'verified') return { view, notice: done('verify.verified', name) };
        const listed: ListedConnection = { ...connection, status: 'ERROR' };
        const said = result === 'scopes missing' ? t('verify.scopes', { name }) : t('verify.refused', { name });
        const text = detail ? `${said} ${t('verify.detail', { detail })}` : said;
        return {
          view: { ...view, connection: listed },
          list: withConnection(state.value.list, listed),
          notice: { kind: 'problem', text },
        };
      }),
    replace: (source, target) =>
      change(source, async (manage) => {
        await manage.replace?.(source, target, signal);
        return {
          list: withoutConnection(state.value.list, source),
          lastConnection: toConnectionResult(target),
          notice: done('notice.replaced', source.displayName),
        };
      }),
    share: (connection, sharing) =>
      change(connection, async () => {
        await reader.platform()?.share(connection, sharing, signal);
        const { list, query } = state.value;
        const news = done('notice.shared', connection.displayName);
        if (query.scope === 'PLATFORM')
          return { list: withConnection(list, { ...connection, ...sharing }), notice: news };
        // The project itself may have lost it.
        void reader.reload();
        return { notice: news };
      }),
  };
}

/** No answer came, which says nothing about what was done. */
const unclear: ProblemCode[] = ['unreachable', 'timeout', 'server_error', 'unexpected_answer'];

const known: readonly ProblemCode[] = [
  'permission_denied',
  'not_authorized',
  'feature_disabled',
  'invalid_request',
  'session_expired',
];

function asText(code: ProblemCode): string {
  if (code === 'offline') return tDialog('problem.offline');
  if (unclear.includes(code)) return t('problem.unclear');
  return t(known.includes(code) ? (`problem.${code}` as ConnectionsText) : 'problem.other');
}
