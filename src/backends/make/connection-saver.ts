import type { Json } from '../../json.ts';
import type { ConnectionResult } from '../../model/connection.ts';
import type { CreationTrace, UpsertRequest } from '../../model/upsert-request.ts';
import { BackendError, unknownOutcome } from '../problem.ts';
import type { MakeApi } from './api.ts';
import type { Definitions } from './definitions.ts';
import { RESERVED_NAMES } from './parameters.ts';
import type { MakeOptions } from './setup.ts';
import { verifyConnection } from './verify.ts';
import { CONNECTION_COLUMNS, toConnection, toConnections, toName } from './wire.ts';

type Values = { [name: string]: Json };

/** The connection that was created for a request, so that repeating the request creates no second one. */
type Attempt = {
  /** JSON of what was sent. Undefined if another page has sent it. */
  sent: string | undefined;
  /** Which connection is ours, if the answer was lost. */
  trace: CreationTrace;
  id: string | undefined;
};

type OnCreating = (created: CreationTrace) => void;

export type ConnectionSaver = {
  save(request: UpsertRequest, signal: AbortSignal, onCreating?: OnCreating): Promise<ConnectionResult>;
  /** Creates the connection unless an earlier attempt has. Resolves with its id; it is not verified. */
  create(request: UpsertRequest, signal: AbortSignal, onCreating?: OnCreating): Promise<string>;
  /** Replaces all stored values, if the form asked for any. */
  setData(id: string, request: UpsertRequest, signal: AbortSignal): Promise<void>;
  /** Deletes the connection, unless another client has. */
  remove(id: string, signal: AbortSignal): Promise<void>;
  /** Call it when somebody else has deleted the connection. */
  forget(id: string): void;
};

export function createConnectionSaver(
  api: MakeApi,
  definitions: Definitions,
  { teamId }: MakeOptions,
): ConnectionSaver {
  const { read, write } = api;
  const attempts = new Map<string, Attempt>();
  const team: [string, string] = ['teamId', String(teamId)];

  const list = async (typeId: string, signal: AbortSignal) => {
    const query: [string, string][] = [team, ['type[]', typeId], ...CONNECTION_COLUMNS];
    return toConnections(await read({ path: 'connections', query, signal, once: true }));
  };
  const findCreated = async ({ idsBefore, name }: CreationTrace, typeId: string, signal: AbortSignal) =>
    (await list(typeId, signal)).find((one) => one.name === name && !idsBefore.includes(one.id))?.id;
  const post = async (request: UpsertRequest, values: Values, signal: AbortSignal): Promise<string> => {
    const { scope } = await definitions.get(request.piece.name, signal);
    const formScopes = Array.isArray(values.scopes) ? values.scopes : [];
    const scopes = [...new Set([...scope, ...formScopes])];
    const body = {
      ...values,
      ...(scopes.length > 0 && { scopes }),
      accountName: toName(request.displayName),
      accountType: request.piece.name,
    };
    return toConnection(await write({ path: 'connections', query: [team], body, signal })).id;
  };
  const forget = (id: string) => {
    for (const [externalId, attempt] of attempts) if (attempt.id === id) attempts.delete(externalId);
  };
  const remove = async (id: string, signal: AbortSignal) => {
    await write({ path: `connections/${id}`, method: 'DELETE', signal }).catch((error: unknown) => {
      if (!isNotFound(error)) throw error;
    });
    forget(id);
  };

  const create: ConnectionSaver['create'] = async (request, signal, onCreating) => {
    const { externalId, piece, created } = request;
    const values = valuesOf(request) ?? {};
    const name = toName(request.displayName);
    const sent = JSON.stringify([values, name]);
    const last = attempts.get(externalId) ?? (created && { sent: undefined, trace: created, id: undefined });
    let id = last && (last.id ?? (await findCreated(last.trace, piece.name, signal)));
    if (last && id !== undefined) {
      if (last.sent === sent) {
        attempts.set(externalId, { ...last, id });
        onCreating?.(last.trace);
        return id;
      }
      await remove(id, signal);
    }
    const idsBefore = (await list(piece.name, signal)).map((one) => one.id);
    const trace = { name, idsBefore };
    attempts.set(externalId, { sent, trace, id: undefined });
    onCreating?.(trace);
    try {
      id = await post(request, values, signal);
    } catch (error) {
      if (error instanceof BackendError && !unknownOutcome(error.problem.code)) attempts.delete(externalId);
      throw error;
    }
    attempts.set(externalId, { sent, trace, id });
    return id;
  };
  const setData: ConnectionSaver['setData'] = async (id, request, signal) => {
    const values = valuesOf(request);
    if (values) await write({ path: `connections/${id}/set-data`, body: values, signal });
  };

  return {
    create,
    setData,
    remove,
    forget,
    async save(request, signal, onCreating) {
      const { existingId } = request;
      const id = existingId ?? (await create(request, signal, onCreating));
      const { requiresSignIn } = await definitions.get(request.piece.name, signal);
      // After a sign-in the data is set already; setting it again would void the sign-in.
      if (existingId !== undefined && !requiresSignIn) await setData(id, request, signal);
      const { verified, detail } = await verifyConnection(api, id, signal).catch((error: unknown) => {
        if (isNotFound(error)) forget(id);
        throw error;
      });
      if (!verified) {
        // A new connection that does not work is not left behind. If it cannot be deleted, the next save tries it again.
        if (existingId === undefined && !requiresSignIn) {
          await remove(id, signal).catch(() => signal.throwIfAborted());
        }
        throw new BackendError({ code: 'rejected', ...(detail && { detail }) });
      }
      return { id, name: toName(request.displayName) };
    },
  };
}

/** Another client has deleted the connection. */
export function isNotFound(error: unknown): boolean {
  return error instanceof BackendError && error.problem.code === 'not_found';
}

/** Without the names that belong to Make itself: a definition cannot overwrite them (Make contract 4.3, 8). */
function valuesOf({ value }: UpsertRequest): Values | undefined {
  if (value?.type !== 'CUSTOM_AUTH') return undefined;
  return Object.fromEntries(Object.entries(value.props).filter(([name]) => !RESERVED_NAMES.includes(name)));
}
