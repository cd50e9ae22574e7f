import * as z from 'zod/mini';
import { withoutControls } from '../../control-characters.ts';
import type { ExistingConnection, ListedConnection } from '../../model/connection.ts';
import { json, lenient, shownText, text } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';
import { BackendError } from '../problem.ts';
import { textOrNumber, trueUnlessFalse, unread } from './lenient-json.ts';

/** What the dialog reads of a connection (Make contract 2.0). All but the id may be missing or null. */
export type MakeConnection = {
  id: string;
  name: string;
  /** Of its type: `accountName` in answers, `accountType` in requests. Only this file and the saver know of that. */
  typeId: string;
  typeLabel: string;
  family: 'basic' | 'oauth';
  /** Of the user at the app: a mail address, a user name. */
  account: string | undefined;
  /** Opaque; changes when the user has signed in. */
  authorization: string;
  isAuthorized: boolean;
  /** ISO 8601. */
  expire: string | undefined;
  /** Has the scopes that were asked for in the query. */
  isScoped: boolean;
  isEditable: boolean;
  usages: number | undefined;
};

/** In characters. */
export const MAX_NAME_LENGTH = 128;

/** The name that Make has. It is not cut within a character of two code units. */
export function toName(name: string): string {
  return name.length > MAX_NAME_LENGTH
    ? name
        .slice(0, MAX_NAME_LENGTH)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()
    : name;
}

/** The query that asks for the members of a connection. */
export const CONNECTION_COLUMNS = [
  ...['id', 'name', 'accountName', 'accountLabel', 'accountType'],
  ...['metadata', 'uid', 'expire', 'scoped', 'editable'],
].map((column): [string, string] => ['cols[]', column]);

const connection = z.object({
  id: textOrNumber,
  name: text,
  accountName: text,
  accountLabel: shownText,
  accountType: text,
  metadata: json,
  /** Any number, also beyond 2^53. */
  uid: json,
  expire: text,
  scoped: trueUnlessFalse,
  editable: trueUnlessFalse,
  scenarioUsages: lenient(z.array(unread)),
});

const account = lenient(z.object({ value: shownText }));
const listAnswer = z.object({ connections: z.array(lenient(connection)) });
const oneAnswer = z.object({ connection });

/** An entry that cannot be read is left out: it must not hide the others. */
export function toConnections(answer: unknown): MakeConnection[] {
  return parseAnswer(listAnswer, answer).connections.flatMap((wire) => (wire && fromWire(wire)) ?? []);
}

export function toConnection(answer: unknown): MakeConnection {
  const found = fromWire(parseAnswer(oneAnswer, answer).connection);
  if (!found) throw new BackendError({ code: 'unexpected_answer' });
  return found;
}

function fromWire(wire: z.infer<typeof connection>): MakeConnection | undefined {
  const { id, name = '', accountName = '', accountLabel, accountType, metadata, uid, expire } = wire;
  if (id === undefined) return undefined;
  const family = accountType?.startsWith('oauth') ? 'oauth' : 'basic';
  return {
    id,
    name,
    typeId: accountName,
    typeLabel: accountLabel ?? accountName,
    family,
    account: account.parse(metadata)?.value,
    authorization: JSON.stringify([uid, metadata, expire]),
    isAuthorized: family === 'basic' || uid != null || metadata != null,
    expire,
    isScoped: wire.scoped,
    isEditable: wire.editable,
    usages: wire.scenarioUsages?.length,
  };
}

/** A save cannot replace a connection that is not editable; a sign-in can always be repeated. */
export function toExisting({ id, name, family, isEditable }: MakeConnection): ExistingConnection {
  return {
    id,
    externalId: name,
    displayName: name,
    type: family === 'oauth' ? 'PLATFORM_OAUTH2' : 'CUSTOM_AUTH',
    ...(!isEditable && family === 'basic' && { readOnly: true }),
  };
}

export function toListed(connection: MakeConnection, nowMs: number): ListedConnection {
  const { typeId, account, expire, isAuthorized, isScoped, usages } = connection;
  const isExpired = expire !== undefined && new Date(expire).getTime() < nowMs;
  return {
    ...toExisting(connection),
    displayName: withoutControls(connection.name),
    pieceName: typeId,
    status: !isAuthorized ? 'MISSING' : isExpired || !isScoped ? 'ERROR' : 'ACTIVE',
    scope: 'PROJECT',
    ...(account && { account }),
    ...(usages !== undefined && { flowCount: usages }),
    projectIds: [],
    preSelectForNewProjects: false,
  };
}
