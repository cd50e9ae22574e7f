import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export function json(c: Context, body: unknown, status: ContentfulStatusCode = 200): Response {
  return c.body(stringify(body), status, { 'content-type': 'application/json; charset=utf-8' });
}

/** JSON with bigints written as the numbers that they are: Make does so, and JSON.parse loses their last digits. */
function stringify(body: unknown): string {
  const numbers: string[] = [];
  // No text of a body holds this: it is made of what the text itself cannot foresee.
  const mark = `bigint-${crypto.randomUUID()}-`;
  const text = JSON.stringify(body, (_key, value: unknown) =>
    typeof value === 'bigint' ? `${mark}${numbers.push(String(value)) - 1}` : value,
  );
  return text.replace(new RegExp(`"${mark}(\\d+)"`, 'g'), (_all, index) => numbers[Number(index)] ?? 'null');
}
