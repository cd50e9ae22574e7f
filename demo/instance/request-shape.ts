import type { Context } from 'hono';
import { ErrorResponse } from '../error-response.ts';
import { invalidRequest } from './api-error.ts';
import { isId } from './ids.ts';

/** The interface of the schemas of `@activepieces/shared`, which has its own copy of zod. */
type Schema<T> = {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };
};

/** Parses, or throws a response that names the part of the request and every error in it. */
export function parseRequestPart<T>(part: 'body' | 'querystring', schema: Schema<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalidRequest(
    result.error.issues.map(({ path, message }) => ({ where: `${part}/${path.map(String).join('/')}`, message })),
  );
}

/** The query of a list; keys in `repeatable` become arrays, of others the first value counts. */
export function requireQuery<T>(c: Context, schema: Schema<T>, repeatable: string[]): T {
  const values = Object.entries(c.req.queries()).map(([key, all]) => [key, repeatable.includes(key) ? all : all[0]]);
  return parseRequestPart('querystring', schema, Object.fromEntries(values));
}

/** The `:id` of a path. */
export function requireId(c: Context): string {
  const id = c.req.param('id') ?? '';
  if (isId(id)) return id;
  throw invalidRequest([{ where: 'params/id', message: 'Invalid string: must match pattern /^[0-9a-zA-Z]{21}$/' }]);
}

export async function readJson(c: Context): Promise<unknown> {
  const text = await c.req.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    throw new ErrorResponse(400, {
      statusCode: 400,
      code: 'FST_ERR_CTP_INVALID_JSON_BODY',
      error: 'Bad Request',
      message: "Body is not valid JSON but content-type is set to 'application/json'",
    });
  }
}
