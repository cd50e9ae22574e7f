import type { Json } from '../../json.ts';
import type { ConnectionResult, UpsertRequest } from '../../model.ts';
import { BackendError, type ProblemCode } from '../problem.ts';
import type { MakeApi } from './api.ts';
import type { Definitions } from './definitions.ts';
import { RESERVED_NAMES } from './parameters.ts';
import type { MakeOptions } from './setup.ts';
import { verifyConnection } from './verify.ts';
import { CONNECTION_COLUMNS, MAX_NAME_LENGTH, toConnection, toConnections } from './wire.ts';

type Values = { [name: string]: Json };

/** The connection that was created for a request, so that repeating the request creates no second one. */
type Attempt = {
  /** JSON of what was sent. */
  sent: string;
  /** Ids of all connections of the type before it: another one is ours, if the answer was lost. */
  idsBefore: Set<string>;
  id: string | undefined;
};

export type ConnectionSaver = {
  save(request: UpsertRequest, signal: AbortSignal): Promise<ConnectionResult>;
  /** Creates the connection unless an earlier attempt has. Resolves with its id; it is not verified. */
  create(request: UpsertRequest, signal: AbortSignal): Promise<string>;
  /** Replaces all stored values, if the form asked for any. */
  setData(id: string, request: UpsertRequest, signal: AbortSignal): Promise<void>;
  /** Call it when the connection was deleted. */
  forget(id: string): void;
};

/** After these it is unknown whether Make created the connection. */
const UNCLEAR_CODES: ProblemCode[] = ['unreachable', 'timeout', 'server_error', 'unexpected_answer'];

export function createConnectionSaver(
  api: MakeApi,
  definitions: Definitions,
  { teamId }: MakeOptions,
): ConnectionSaver {
  const { read, write } = api;
  const attempts = new Map<string, Attempt>();
  const team: [string, string] = ['teamId', String(teamId)];

  const listIds = async (typeId: string, signal: AbortSignal): Promise<string[]> => {
    const query: [string, string][] = [team, ['type[]', typeId], ...CONNECTION_COLUMNS];
    return toConnections(await read({ path: 'connections', query, signal, once: true })).map(({ id }) => id);
  };
  const post = async (request: UpsertRequest, values: Values, signal: AbortSignal): Promise<string> => {
    const { scope } = await definitions.get(request.piece.name, signal);
    const formScopes = Array.isArray(values.scopes) ? values.scopes : [];
    const scopes = [...new Set([...scope, ...formScopes])];
    const body = {
      ...values,
      ...(scopes.length > 0 && { scopes }),
      accountName: nameOf(request),
      accountType: request.piece.name,
    };
    return toConnection(await write({ path: 'connections', query: [team], body, signal })).id;
  };
  const remove = (id: string, signal: AbortSignal) =>
    write({ path: `connections/${id}`, method: 'DELETE', signal }).catch((error: unknown) => {
      // Another client has deleted it already.
      if (!(error instanceof BackendError) || error.problem.code !== 'not_found') throw error;
    });

  const create: ConnectionSaver['create'] = async (request, signal) => {
    const { externalId, piece } = request;
    const values = valuesOf(request) ?? {};
    const sent = JSON.stringify([values, nameOf(request)]);
    const last = attempts.get(externalId);
    let id = last && (last.id ?? (await listIds(piece.name, signal)).find((one) => !last.idsBefore.has(one)));
    if (last && id !== undefined) {
      if (last.sent === sent) {
        attempts.set(externalId, { ...last, id });
        return id;
      }
      await remove(id, signal);
    }
    const idsBefore = new Set(await listIds(piece.name, signal));
    attempts.set(externalId, { sent, idsBefore, id: undefined });
    try {
      id = await post(request, values, signal);
    } catch (error) {
      if (error instanceof BackendError && !UNCLEAR_CODES.includes(error.problem.code)) attempts.delete(externalId);
      throw error;
    }
    attempts.set(externalId, { sent, idsBefore, id });
    return id;
  };
  const setData: ConnectionSaver['setData'] = async (id, request, signal) => {
    const values = valuesOf(request);
    if (values) await write({ path: `connections/${id}/set-data`, body: values, signal });
  };
  const forget = (id: string) => {
    for (const [externalId, attempt] of attempts) if (attempt.id === id) attempts.delete(externalId);
  };

  return {
    create,
    setData,
    forget,
    async save(request, signal) {
      const { existingId } = request;
      const id = existingId ?? (await create(request, signal));
      const { requiresSignIn } = await definitions.get(request.piece.name, signal);
      // After a sign-in the data is set already; setting it again would void the sign-in.
      if (existingId !== undefined && !requiresSignIn) await setData(id, request, signal);
      const { verified, detail } = await verifyConnection(api, id, signal);
      if (!verified) {
        // A new connection that does not work is not left behind.
        if (existingId === undefined && !requiresSignIn) {
          await remove(id, signal);
          forget(id);
        }
        throw new BackendError({ code: 'rejected', ...(detail && { detail }) });
      }
      return { id, name: nameOf(request) };
    },
  };
}

/** Without the names that belong to Make itself: a definition cannot overwrite them (Make contract 4.3, 8). */
function valuesOf({ value }: UpsertRequest): Values | undefined {
  if (value?.type !== 'CUSTOM_AUTH') return undefined;
  return Object.fromEntries(Object.entries(value.props).filter(([name]) => !RESERVED_NAMES.includes(name)));
}

function nameOf({ displayName }: UpsertRequest): string {
  return displayName.slice(0, MAX_NAME_LENGTH);
}
