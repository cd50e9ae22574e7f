import { invalidRequest } from './api-error.ts';

/** Where a page starts: after, or before, the row with this sequence number. */
export type PageCursor = { direction: 'next' | 'previous'; sequence: number };

export function writeCursor({ direction, sequence }: PageCursor): string {
  return Buffer.from(`${direction}:${sequence}`).toString('base64url');
}

export function readCursor(text: string): PageCursor {
  const match = /^(next|previous):(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString());
  if (!match) throw invalidRequest([{ where: 'querystring/cursor', message: 'Invalid cursor' }]);
  return { direction: match[1] === 'next' ? 'next' : 'previous', sequence: Number(match[2]) };
}
