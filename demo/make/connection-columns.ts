import type { AppDefinition } from './app-definition.ts';
import type { Connection } from './connections.ts';
import { familyOf } from './definition.ts';
import { isEditable, withNested } from './parameter.ts';
import { organizationId } from './teams.ts';

const renameColumns = [
  'id',
  'name',
  'accountName',
  'accountLabel',
  'packageName',
  'expire',
  'metadata',
  'teamId',
  'theme',
  'upgradeable',
  'scopesCnt',
  'scoped',
  'accountType',
  'editable',
  'uid',
] as const;

/** The columns of each operation, in the order of its response. */
export const columns = {
  rename: renameColumns,
  list: [...renameColumns, 'connectedSystemId', 'organizationId'] as const,
  get: [...renameColumns, 'scopes', 'connectedSystemId', 'organizationId'] as const,
};

export type Column = (typeof columns.get)[number];

/** The default columns. */
const usualColumns: Column[] = [...renameColumns, 'connectedSystemId'];

/** Never contains the connection's value. */
export function describeConnection(
  connection: Connection,
  definition: AppDefinition,
  { wanted = usualColumns, scoped = true }: { wanted?: readonly Column[] | undefined; scoped?: boolean } = {},
): { [column: string]: unknown } {
  const { id, name, type, expire, metadata, teamId, scopes, uid } = connection;
  const valueByColumn: { [column in Column]: unknown } = {
    id,
    name,
    // The API calls the id of the connection type `accountName`.
    accountName: type,
    accountLabel: definition.label,
    packageName: null,
    expire,
    metadata,
    teamId,
    theme: definition.theme,
    upgradeable: false,
    scopesCnt: scopes.length,
    scoped,
    accountType: familyOf(definition.type),
    editable: editableNames(connection, definition).length > 0,
    uid: describeUid(uid),
    connectedSystemId: null,
    organizationId,
    scopes: scopes.map((scope) => {
      const text = definition.scopes[scope];
      return { id: scope, ...(text !== undefined && { name: text }), account: type };
    }),
  };
  return Object.fromEntries(wanted.map((column) => [column, valueByColumn[column]]));
}

/** Numbers of any length are JSON numbers, as in Make's responses. */
function describeUid(uid: string | null): bigint | string | null {
  return uid !== null && /^\d+$/.test(uid) ? BigInt(uid) : uid;
}

/** The names of the editable parameters; none means that the connection cannot be edited. */
export function editableNames({ editable }: Connection, definition: AppDefinition): string[] {
  if (!editable) return [];
  const names = withNested(definition.parameters).flatMap((parameter) =>
    parameter.name !== undefined && isEditable(parameter) ? [parameter.name] : [],
  );
  return [...new Set(names)];
}

/** Whether a connection has all requested scopes. */
export function hasScopes(connection: Connection, requested: string[]): boolean {
  return requested.every((scope) => connection.scopes.includes(scope));
}
