import { invalidRequest } from './api-error.ts';

/** Lists are sorted by time of creation; the sequence orders rows of the same millisecond. */
type Position = { created: string; sequence: number };

type Cursor = Position & { direction: 'next' | 'previous' };

export type PageRequest = { cursor: Cursor | undefined; limit: number };

export type Page<Row> = { rows: Row[]; next: string | null; previous: string | null };

/** Activepieces' default. */
const DEFAULT_LIMIT = 10;

export function readPageRequest(query: { cursor?: string | undefined; limit?: number | undefined }): PageRequest {
  return {
    cursor: query.cursor === undefined ? undefined : readCursor(query.cursor),
    limit: Math.max(1, Math.trunc(query.limit ?? DEFAULT_LIMIT)),
  };
}

/**
 * A cursor is a position and not an offset, so that no row is skipped or repeated when rows are added and
 * removed meanwhile.
 */
export function paginate<Row extends Position>(all: Row[], { cursor, limit }: PageRequest): Page<Row> {
  const backwards = cursor?.direction === 'previous';
  const side = backwards ? -1 : 1;
  const beyond = all.filter((row) => cursor === undefined || compare(row, cursor) * side > 0).sort(compare);
  const rows = backwards ? beyond.slice(-limit) : beyond.slice(0, limit);
  const hasMore = beyond.length > limit;
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    rows,
    next: last && (backwards || hasMore) ? writeCursor('next', last) : null,
    previous: first && (backwards ? hasMore : cursor !== undefined) ? writeCursor('previous', first) : null,
  };
}

function compare(a: Position, b: Position): number {
  if (a.created === b.created) return a.sequence - b.sequence;
  return a.created < b.created ? -1 : 1;
}

function writeCursor(direction: Cursor['direction'], { created, sequence }: Position): string {
  return Buffer.from(`${direction} ${created} ${sequence}`).toString('base64url');
}

function readCursor(text: string): Cursor {
  const match = /^(next|previous) ([\d.:TZ-]{24}) (\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString());
  const [, direction, created, sequence] = match ?? [];
  if (!created) throw invalidRequest([{ where: 'querystring/cursor', message: 'Invalid cursor' }]);
  return { direction: direction === 'next' ? 'next' : 'previous', created, sequence: Number(sequence) };
}
