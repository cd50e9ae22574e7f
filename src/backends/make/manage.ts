import * as z from 'zod/mini';
import { foldText } from '../../fold-text.ts';
import type { ManageBackend } from '../backend.ts';
import { HttpError } from '../http.ts';
import { lenient } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';
import { BackendError } from '../problem.ts';
import type { MakeApi } from './api.ts';
import type { Definitions } from './definitions.ts';
import { trueUnlessFalse } from './lenient-json.ts';
import type { MakeOptions } from './setup.ts';
import { verifyConnection } from './verify.ts';
import { CONNECTION_COLUMNS, toConnections, toListed, toName } from './wire.ts';

const scopedAnswer = z.object({ connection: lenient(z.object({ scoped: trueUnlessFalse })) });

/** Lists and changes to connections. Make lists all of a team at once, and has no search (Make contract 1.5). */
export function createManage(api: MakeApi, definitions: Definitions, { teamId }: MakeOptions): ManageBackend {
  const { read, write } = api;
  const list = async (typeId: string | undefined, signal: AbortSignal) => {
    // With scopes in the query, Make says whether a connection has them, and hides connections of other types.
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
    const { scope } = await definitions.get(typeId, signal).catch(() => ({ scope: [] }));
    signal.throwIfAborted();
    return scope;
  };

  return {
    async list({ pieceName, search = '' }, signal) {
      const searched = foldText(search);
      const all = await list(pieceName, signal);
      const found = all.filter(({ name }) => foldText(name).includes(searched));
      return { connections: found.map((connection) => toListed(connection, Date.now())) };
    },
    async pieces(signal) {
      const known = await definitions.list(signal);
      if (known) return known.map(({ typeId, label }) => ({ name: typeId, displayName: label }));
      const used = await list(undefined, signal);
      return [...new Map(used.map(({ typeId, typeLabel }) => [typeId, typeLabel]))].map(([name, displayName]) => ({
        name,
        displayName,
      }));
    },
    async rename(connection, displayName, signal) {
      const name = toName(displayName);
      await write({ path: `connections/${connection.id}`, method: 'PATCH', body: { name }, signal });
      return { ...connection, displayName: name, externalId: name };
    },
    async remove({ id }, signal, confirmed) {
      const query: [string, string][] = confirmed ? [['confirmed', 'true']] : [];
      try {
        await write({ path: `connections/${id}`, method: 'DELETE', query, signal });
        return undefined;
      } catch (error) {
        // The user sees Make's objection, and can confirm (Make contract 2.6).
        if (confirmed || !(error instanceof BackendError) || !isObjection(error)) throw error;
        return error.problem.detail ?? '';
      }
    },
    async verify({ id, pieceName }, signal) {
      const { verified, detail } = await verifyConnection(api, id, signal);
      if (!verified) return { result: 'refused', ...(detail && { detail }) };
      const scope = await scopeOf(pieceName, signal);
      if (scope.length === 0) return { result: 'verified' };
      const answer = await write({ path: `connections/${id}/scoped`, body: { scope }, signal });
      const { connection } = parseAnswer(scopedAnswer, answer);
      return { result: connection?.scoped === false ? 'scopes missing' : 'verified' };
    },
  };
}

/** Whatever Make says, or if it says nothing. After a 408 it may yet be done. */
function isObjection({ cause }: BackendError): boolean {
  if (!(cause instanceof HttpError) || cause.failure.kind !== 'status') return false;
  const { status } = cause.failure;
  return status >= 400 && status < 500 && ![401, 403, 404, 408, 429].includes(status);
}
