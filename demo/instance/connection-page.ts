import type { ConnectionRow } from './connection-row.ts';
import { type PageCursor, writeCursor } from './page-cursor.ts';

export type ConnectionPage = { rows: ConnectionRow[]; next: string | null; previous: string | null };

/** `rows` holds one more than asked for when there are more, in the direction that was read. */
export function toPage(rows: ConnectionRow[], limit: number, cursor: PageCursor | undefined): ConnectionPage {
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
    next: last && hasNext ? writeCursor({ direction: 'next', sequence: last.sequence }) : null,
    previous: first && hasPrevious ? writeCursor({ direction: 'previous', sequence: first.sequence }) : null,
  };
}
