import { invalidRequest } from './api-error.ts';

/** Lists go by time of creation; the sequence tells apart what was made in the same millisecond. */
type Place = { created: Date; sequence: number };

type Cursor = { direction: 'next' | 'previous'; created: number; sequence: number };

export type PageRequest = { cursor: Cursor | undefined; limit: number };

export type Page<Row> = { rows: Row[]; next: string | null; previous: string | null };

/** What a list gives that asks for no number: Activepieces' own default. */
const defaultLimit = 10;

export function readPageRequest(query: { cursor?: string | undefined; limit?: number | undefined }): PageRequest {
  return {
    cursor: query.cursor === undefined ? undefined : readCursor(query.cursor),
    limit: Math.max(1, Math.trunc(query.limit ?? defaultLimit)),
  };
}

/**
 * The end of a statement that reads a page of `table`: from a place and not from a number on, so that nothing is
 * left out or comes twice when rows come and go meanwhile. It takes the first three parameters.
 */
export function seek(table: string, { cursor }: PageRequest): string {
  const [beyond, order] = cursor?.direction === 'previous' ? ['<', 'desc'] : ['>', 'asc'];
  return `
    and ($1::timestamptz is null or (${table}.created, ${table}.sequence) ${beyond} ($1, $2::bigint))
    order by ${table}.created ${order}, ${table}.sequence ${order} limit $3`;
}

/** One row more than asked for tells whether there are more. */
export function seekParameters({ cursor, limit }: PageRequest): unknown[] {
  return [cursor ? new Date(cursor.created).toISOString() : null, cursor?.sequence ?? null, limit + 1];
}

/** Makes a page of what `seek` has found. */
export function toPage<Row extends Place>(rows: Row[], { cursor, limit }: PageRequest): Page<Row> {
  const more = rows.length > limit;
  const backwards = cursor?.direction === 'previous';
  const page = rows.slice(0, limit);
  if (backwards) page.reverse();
  const first = page[0];
  const last = page.at(-1);
  const hasNext = backwards ? true : more;
  const hasPrevious = backwards ? more : cursor !== undefined;
  return {
    rows: page,
    next: last && hasNext ? writeCursor('next', last) : null,
    previous: first && hasPrevious ? writeCursor('previous', first) : null,
  };
}

function writeCursor(direction: Cursor['direction'], { created, sequence }: Place): string {
  return Buffer.from(`${direction}:${created.getTime()}:${sequence}`).toString('base64url');
}

function readCursor(text: string): Cursor {
  const match = /^(next|previous):(\d{1,15}):(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString());
  if (!match) throw invalidRequest([{ where: 'querystring/cursor', message: 'Invalid cursor' }]);
  return {
    direction: match[1] === 'next' ? 'next' : 'previous',
    created: Number(match[2]),
    sequence: Number(match[3]),
  };
}
