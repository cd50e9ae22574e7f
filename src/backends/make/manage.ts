import type { ManageBackend } from '../backend.ts';
import { BackendError } from '../problem.ts';
import type { MakeApi } from './api.ts';
import { verify } from './connection-saver.ts';
import type { Definitions } from './definitions.ts';
import type { MakeOptions } from './setup.ts';
import { CONNECTION_COLUMNS, toConnections, toListed } from './wire.ts';

/** The rest of a connection's life. Make lists all of a team at once, and searches nothing (contract 1.5). */
export function createManage(access: MakeApi, definitions: Definitions, { teamId }: MakeOptions): ManageBackend {
  const { read, write } = access;
  const list = async (typeId: string | undefined, signal: AbortSignal) => {
    // Whether its scopes still suffice can be asked of one type only without hiding the others.
    const scope = typeId === undefined ? [] : await scopeOf(typeId, signal);
    const query: [string, string][] = [
      ['teamId', String(teamId)],
      ...(typeId === undefined ? [] : ([['type[]', typeId]] as [string, string][])),
      ...scope.map((one): [string, string] => [`${typeId}[]`, one]),
      ...CONNECTION_COLUMNS,
    ];
    return toConnections(await read({ path: 'connections', query, signal }));
  };
  const scopeOf = async (typeId: string, signal: AbortSignal): Promise<string[]> => {
    const { scope } = await definitions.one(typeId, signal).catch(() => ({ scope: [] }));
    signal.throwIfAborted();
    return scope;
  };

  return {
    async list({ pieceName, search = '' }, signal) {
      const wanted = search.toLowerCase();
      const found = await list(pieceName, signal);
      const named = found.filter(({ name }) => name.toLowerCase().includes(wanted));
      return { connections: named.map((connection) => toListed(connection, Date.now())) };
    },
    async pieces(signal) {
      const known = await definitions.all(signal);
      if (known) return known.map(({ typeId, label }) => ({ name: typeId, displayName: label }));
      const used = await list(undefined, signal);
      return [...new Map(used.map(({ typeId, typeLabel }) => [typeId, typeLabel]))].map(([name, displayName]) => ({
        name,
        displayName,
      }));
    },
    async rename(connection, displayName, signal) {
      const { id } = connection;
      await write({ path: `connections/${id}`, method: 'PATCH', body: { name: displayName.slice(0, 128) }, signal });
      return { ...connection, displayName, externalId: displayName };
    },
    async remove({ id }, signal, confirmed) {
      const query: [string, string][] = confirmed ? [['confirmed', 'true']] : [];
      try {
        await write({ path: `connections/${id}`, method: 'DELETE', query, signal });
        return undefined;
      } catch (error) {
        // Whatever Make has against it is said, and can be overruled (contract 2.6).
        if (confirmed || !(error instanceof BackendError) || error.problem.code !== 'rejected') throw error;
        return error.problem.detail;
      }
    },
    async verify({ id, pieceName }, signal) {
      const verified = await verify(access, id, signal);
      if (verified !== true) return { result: 'refused', ...(verified && { detail: verified }) };
      const scope = await scopeOf(pieceName, signal);
      if (scope.length === 0) return { result: 'verified' };
      const answer = await write({ path: `connections/${id}/scoped`, body: { scope }, signal });
      const { scoped } = Object(Object(answer).connection) as { scoped?: unknown };
      return { result: scoped === false ? 'scopes missing' : 'verified' };
    },
  };
}
