import { familyOf } from './definition.ts';
import { organizationOf } from './teams.ts';

/** A stored connection as it is read, with what its definition says; never with its value. */
export type ConnectionRow = {
  id: number;
  team_id: number;
  name: string;
  definition: string;
  label: string;
  type: string;
  theme: string;
  expire: Date | null;
  metadata: { type: string; value: string } | null;
  uid: string | null;
  /** What it may do; empty for what knows no scopes. */
  scopes: string[];
};

export const selectConnections = `
  select c.id, c.team_id, c.name, c.definition, d.label, d.type, d.theme, c.expire, c.metadata, c.uid, c.scopes
  from make_connection c join make_definition d on d.name = c.definition`;

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

/** The columns that each call knows, in the order of its answer. */
export const columns = {
  rename: renameColumns,
  list: [...renameColumns, 'connectedSystemId', 'organizationId'] as const,
  get: [...renameColumns, 'scopes', 'connectedSystemId', 'organizationId'] as const,
};

export type Column = (typeof columns.get)[number];

/** What an answer holds that nobody asked for anything in particular. */
const usualColumns: Column[] = [...renameColumns, 'connectedSystemId'];

/** What a row does not know by itself. */
type Context = { scoped: boolean; editable: boolean; scopeNames: { [scope: string]: string } };

export function describeConnection(row: ConnectionRow, context: Context, wanted: readonly Column[] = usualColumns) {
  const all: { [column in Column]: unknown } = {
    id: row.id,
    name: row.name,
    // Not the name of an account: the id of the type. The API calls it so.
    accountName: row.definition,
    accountLabel: row.label,
    packageName: null,
    expire: row.expire?.toISOString() ?? null,
    metadata: row.metadata,
    teamId: row.team_id,
    theme: row.theme,
    upgradeable: false,
    scopesCnt: row.scopes.length,
    scoped: context.scoped,
    accountType: familyOf(row.type),
    editable: context.editable,
    uid: describeUid(row.uid),
    connectedSystemId: null,
    organizationId: organizationOf(row.team_id),
    scopes: row.scopes.map((id) => ({
      id,
      ...(context.scopeNames[id] !== undefined && { name: context.scopeNames[id] }),
      account: row.definition,
    })),
  };
  return Object.fromEntries(wanted.map((column) => [column, all[column]]));
}

/** Numbers are written as numbers, however long: that is how answers of Make come. */
function describeUid(uid: string | null): bigint | string | null {
  return uid !== null && /^\d+$/.test(uid) ? BigInt(uid) : uid;
}
