import type { ConnectionResult, Json, UpsertRequest } from '../../model.ts';
import { BackendError, type ProblemCode } from '../problem.ts';
import type { MakeApi } from './api.ts';
import type { Definitions } from './definitions.ts';
import { GROUP_KEY } from './piece-reader.ts';
import type { MakeOptions } from './setup.ts';
import { CONNECTION_COLUMNS, editedId, type MakeConnection, toConnections, toOneConnection } from './wire.ts';

type Values = { [name: string]: Json };

/** What was made for a draft, so that trying again makes no second one. */
type Attempt = {
  /** JSON of what was sent. */
  sent: string;
  /** Those of the type before: one more is ours, if the answer got lost. */
  before: Set<string>;
  id: string | undefined;
};

export type ConnectionSaver = {
  save(draft: UpsertRequest, signal: AbortSignal): Promise<ConnectionResult>;
  /** The connection of this draft, made if need be, and not verified: the user has to consent first. */
  make(draft: UpsertRequest, signal: AbortSignal): Promise<string>;
  /** Replaces all that is stored, if the form asked for anything. */
  setData(id: string, draft: UpsertRequest, signal: AbortSignal): Promise<void>;
  /** It is gone. */
  forget(id: string): void;
};

/** Names that belong to Make itself; a definition cannot overwrite them (contract 4.3, 8). */
const reserved = ['accountName', 'accountType', 'teamId', 'teamID'];
/** In characters. */
const MAX_NAME_LENGTH = 128;

/** After these nobody knows whether Make did it. */
const unclear: ProblemCode[] = ['unreachable', 'timeout', 'server_error', 'unexpected_answer'];

export function createConnectionSaver(
  { read, write }: MakeApi,
  definitions: Definitions,
  { teamId }: MakeOptions,
): ConnectionSaver {
  const attempts = new Map<string, Attempt>();
  const team: [string, string] = ['teamId', String(teamId)];

  const idsOf = async (typeId: string, signal: AbortSignal) => {
    const query: [string, string][] = [team, ['type[]', typeId], ...CONNECTION_COLUMNS];
    return toConnections(await read({ path: 'connections', query, signal, once: true }));
  };
  const create = async (draft: UpsertRequest, values: Values, signal: AbortSignal): Promise<MakeConnection> => {
    const { scope } = await definitions.one(draft.piece.name, signal);
    const own = Array.isArray(values.scopes) ? values.scopes : [];
    const scopes = [...new Set([...scope, ...own])];
    const body = {
      ...values,
      ...(scopes.length > 0 && { scopes }),
      accountName: nameOf(draft),
      accountType: draft.piece.name,
    };
    return toOneConnection(await write({ path: 'connections', query: [team], body, signal }));
  };
  const remove = (id: string, signal: AbortSignal) =>
    write({ path: `connections/${id}`, method: 'DELETE', signal }).catch((error: unknown) => {
      // Somebody else was faster.
      if (!(error instanceof BackendError) || error.problem.code !== 'not_found') throw error;
    });

  const make: ConnectionSaver['make'] = async (draft, signal) => {
    const values = valuesOf(draft) ?? {};
    const sent = JSON.stringify([values, nameOf(draft)]);
    const last = attempts.get(draft.externalId);
    let id = last && (last.id ?? (await idsOf(draft.piece.name, signal)).find((one) => !last.before.has(one.id))?.id);
    if (last && id !== undefined) {
      if (last.sent === sent) {
        attempts.set(draft.externalId, { ...last, id });
        return id;
      }
      await remove(id, signal);
    }
    const before = new Set((await idsOf(draft.piece.name, signal)).map((one) => one.id));
    attempts.set(draft.externalId, { sent, before, id: undefined });
    try {
      ({ id } = await create(draft, values, signal));
    } catch (error) {
      if (error instanceof BackendError && !unclear.includes(error.problem.code)) attempts.delete(draft.externalId);
      throw error;
    }
    attempts.set(draft.externalId, { sent, before, id });
    return id;
  };
  const setData: ConnectionSaver['setData'] = async (id, draft, signal) => {
    const values = valuesOf(draft);
    if (values) await write({ path: `connections/${id}/set-data`, body: values, signal });
  };
  const forget = (id: string) => {
    for (const [externalId, attempt] of attempts) if (attempt.id === id) attempts.delete(externalId);
  };

  return {
    make,
    setData,
    forget,
    async save(draft, signal) {
      const edited = editedId(draft.piece.version);
      const id = edited ?? (await make(draft, signal));
      const { requiresSignIn } = await definitions.one(draft.piece.name, signal);
      // A sign-in would be void again.
      if (edited !== undefined && !requiresSignIn) await setData(id, draft, signal);
      const verified = await verify({ read, write }, id, signal);
      if (verified !== true) {
        // Nothing half done is left behind.
        if (edited === undefined && !requiresSignIn) {
          await remove(id, signal);
          forget(id);
        }
        throw new BackendError(verified ? { code: 'rejected', detail: verified } : { code: 'rejected' });
      }
      return { id, name: nameOf(draft) };
    },
  };
}

/** True, or what the app said against it. Nobody knows, and it rejects, if there was no answer (contract 2.8). */
export async function verify({ write }: MakeApi, id: string, signal: AbortSignal): Promise<true | string> {
  try {
    const { verified } = Object(await write({ path: `connections/${id}/test`, signal })) as { verified?: unknown };
    return verified === true ? true : '';
  } catch (error) {
    if (error instanceof BackendError && error.problem.code === 'rejected') return error.problem.detail ?? '';
    throw error;
  }
}

function valuesOf({ value }: UpsertRequest): Values | undefined {
  const props = value?.type === 'CUSTOM_AUTH' ? value.props[GROUP_KEY] : undefined;
  if (props === undefined) return undefined;
  const entries = Object.entries(Object(props) as Values);
  return Object.fromEntries(entries.filter(([name]) => !reserved.includes(name)));
}

function nameOf({ displayName }: UpsertRequest): string {
  return displayName.slice(0, MAX_NAME_LENGTH);
}
