import type { Context } from 'hono';
import type { z } from 'zod';
import { badRequest, missing, validationFailed } from './api-error.ts';

/** Parses, or throws a response that names every invalid parameter. */
export function requireShape<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw validationFailed(
    result.error.issues.flatMap((issue) => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((name) => ({ name, message: `Parameter '${name}' is not allowed.` }));
      }
      const name = issue.path.map(String).join('.') || 'body';
      return issue.input === undefined
        ? missing(name)
        : { name, message: `Invalid value of parameter '${name}': ${issue.message}.` };
    }),
  );
}

/** The body, if it says that it is JSON; a body that does not is none to Make. */
export async function readJsonBody(c: Context): Promise<unknown> {
  if (!/^application\/json\b/.test(c.req.header('content-type') ?? '')) return {};
  const text = await c.req.text();
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw badRequest('The request body is not valid JSON.');
  }
}

/** `cols[]`: undefined stands for the usual ones. `*` is what the official client sends for all. */
export function readColumns<Column extends string>(c: Context, allowed: readonly Column[]): Column[] | undefined {
  const requested = c.req.queries('cols[]');
  if (!requested) return undefined;
  if (requested.includes('*')) return [...allowed];
  const unknown = requested.filter((name) => !allowed.some((column) => column === name));
  if (unknown.length > 0) {
    throw validationFailed(unknown.map((name) => ({ name: 'cols', message: `There is no column '${name}'.` })));
  }
  return allowed.filter((column) => requested.includes(column));
}
