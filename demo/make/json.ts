import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import stripJsonComments from 'strip-json-comments';

export function jsonResponse(c: Context, body: unknown, status: ContentfulStatusCode = 200): Response {
  return c.body(stringify(body), status, { 'content-type': 'application/json; charset=utf-8' });
}

/** JSON with bigints as numbers, as Make writes them: JSON.parse loses their last digits. */
function stringify(body: unknown): string {
  const numbers: string[] = [];
  // Random, so that no string in the body contains it.
  const mark = `bigint-${crypto.randomUUID()}-`;
  const text = JSON.stringify(body, (_key, value: unknown) =>
    typeof value === 'bigint' ? `${mark}${numbers.push(String(value)) - 1}` : value,
  );
  return text.replace(new RegExp(`"${mark}(\\d+)"`, 'g'), (_all, index) => numbers[Number(index)] ?? 'null');
}

/** Reads JSON with comments and trailing commas, as developers of apps write it. Throws a SyntaxError. */
export function parseSection(text: string): unknown {
  return JSON.parse(stripJsonComments(text, { trailingCommas: true }));
}
