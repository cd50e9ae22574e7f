import * as z from 'zod/mini';
import type { ExistingConnection, ListedConnection } from '../../model.ts';
import { BackendError } from '../problem.ts';

/** What we read of a connection (contract 2.0): everything may be missing or null, and `uid` may be any number. */
export type MakeConnection = {
  id: string;
  name: string;
  /** Of its type: `accountName` in answers, `accountType` in requests. Nothing else here knows of that. */
  typeId: string;
  typeLabel: string;
  family: 'basic' | 'oauth';
  /** Whose it is at the app: a mail address, a user name. */
  account: string | undefined;
  /** Changes when the user has consented; says nothing by itself. */
  authorization: string;
  isAuthorized: boolean;
  /** ISO 8601, or empty. */
  expire: string;
  /** Has the scopes that were asked about. */
  isScoped: boolean;
  isEditable: boolean;
  usages: number | undefined;
};

/** What of a connection is asked for. */
export const CONNECTION_COLUMNS = [
  ...['id', 'name', 'accountName', 'accountLabel', 'accountType'],
  ...['metadata', 'uid', 'expire', 'scoped', 'editable'],
].map((column): [string, string] => ['cols[]', column]);

const listAnswer = z.object({ connections: z.array(z.unknown()) });
const oneAnswer = z.object({ connection: z.unknown() });

/** An entry that cannot be read is left out: it must not hide the others. */
export function toConnections(answer: unknown): MakeConnection[] {
  const { data } = listAnswer.safeParse(answer);
  if (!data) throw new BackendError({ code: 'unexpected_answer' });
  return data.connections.flatMap((entry) => toConnection(entry) ?? []);
}

export function toOneConnection(answer: unknown): MakeConnection {
  const found = toConnection(oneAnswer.safeParse(answer).data?.connection);
  if (!found) throw new BackendError({ code: 'unexpected_answer' });
  return found;
}

function toConnection(entry: unknown): MakeConnection | undefined {
  const wire = Object(entry) as Record<string, unknown>;
  const text = (key: string) => (typeof wire[key] === 'string' ? wire[key] : '');
  if (typeof wire.id !== 'number' && !text('id')) return undefined;
  const family = text('accountType').startsWith('oauth') ? 'oauth' : 'basic';
  const { metadata, uid } = wire;
  const account = (Object(metadata) as { value?: unknown }).value;
  return {
    id: String(wire.id),
    name: text('name'),
    typeId: text('accountName'),
    typeLabel: text('accountLabel') || text('accountName'),
    family,
    account: typeof account === 'string' && account !== '' ? account : undefined,
    authorization: JSON.stringify([uid, metadata, wire.expire]),
    isAuthorized: family === 'basic' || uid != null || metadata != null,
    expire: text('expire'),
    isScoped: wire.scoped !== false,
    isEditable: wire.editable !== false,
    usages: Array.isArray(wire.scenarioUsages) ? wire.scenarioUsages.length : undefined,
  };
}

/** The form that changes a connection is another version of its type's form. */
const editing = 'edit:';

export function editedId(version: string | undefined): string | undefined {
  return version?.startsWith(editing) ? version.slice(editing.length) : undefined;
}

export function toExisting({ id, name, family }: MakeConnection): ExistingConnection {
  return {
    id,
    externalId: name,
    displayName: name,
    type: family === 'oauth' ? 'PLATFORM_OAUTH2' : 'CUSTOM_AUTH',
    pieceVersion: `${editing}${id}`,
  };
}

/** @param now in ms since 1970 */
export function toListed(connection: MakeConnection, now: number): ListedConnection {
  const { typeId, account, expire, family, isAuthorized, isEditable, isScoped, usages } = connection;
  const expired = expire !== '' && new Date(expire).getTime() < now;
  return {
    ...toExisting(connection),
    pieceName: typeId,
    status: !isAuthorized ? 'MISSING' : expired || !isScoped ? 'ERROR' : 'ACTIVE',
    scope: 'PROJECT',
    created: '',
    ...(account && { account }),
    ...(!isEditable && family === 'basic' && { readOnly: true }),
    ...(usages !== undefined && { flowCount: usages }),
    projectIds: [],
    preSelectForNewProjects: false,
  };
}
