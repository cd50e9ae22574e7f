import { z } from 'zod';
import type { AppNetwork } from './app-network.ts';
import { evaluate, type Names, toText } from './iml.ts';
import { plaintextHeader } from './oauth1-header.ts';

const responseSpec = z
  .object({
    temp: z.record(z.string(), z.unknown()),
    data: z.record(z.string(), z.unknown()),
    metadata: z.object({ type: z.string(), value: z.string() }),
    uid: z.string(),
    expires: z.string(),
    valid: z.unknown().optional(),
    error: z.union([z.string(), z.looseObject({ message: z.string() })]),
  })
  .partial();

/** A request as the `api` section of a definition describes it. */
export const requestSpec = z.object({
  url: z.string(),
  method: z.string().optional(),
  condition: z.unknown().optional(),
  headers: z.record(z.string(), z.unknown()).optional(),
  qs: z.record(z.string(), z.unknown()).optional(),
  body: z.unknown().optional(),
  type: z.enum(['json', 'urlencoded']).optional(),
  oauth: z.record(z.string(), z.unknown()).optional(),
  response: responseSpec.optional(),
});

export type RequestSpec = z.infer<typeof requestSpec>;

export type Outcome = {
  /** The parsed body of the response. */
  body: unknown;
  /** False if the definition treats the successful response as an error. */
  valid: boolean;
  temp: Names;
  data: Names;
  uid: string | undefined;
  metadata: { type: string; value: string } | undefined;
  expire: Date | undefined;
};

/** The app's refusal, with its message. */
export class AppRefusal extends Error {
  override readonly name = 'AppRefusal';
}

/** Sends the request to the app; throws its refusal, or the reason why it is unreachable. */
export async function sendRequest(spec: RequestSpec, names: Names, network: AppNetwork): Promise<Outcome> {
  const answer = await sendOne(spec, names, network);
  const body = await readAnswer(answer);
  const after = { ...names, body, statusCode: answer.status };
  const { response = {} } = spec;
  if (!answer.ok) throw new AppRefusal(explain(response.error, after) || `The app answered ${answer.status}.`);
  const temp = evaluate(response.temp ?? {}, after) as Names;
  const complete = { ...after, temp: { ...(names.temp as Names | undefined), ...temp } };
  const metadata = evaluate(response.metadata, complete) as Outcome['metadata'];
  const uid = evaluate(response.uid, complete);
  const expires = evaluate(response.expires, complete);
  return {
    body,
    valid: response.valid === undefined || Boolean(evaluate(response.valid, complete)),
    temp,
    data: evaluate(response.data ?? {}, complete) as Names,
    uid: uid === undefined ? undefined : toText(uid),
    // Definitions call the type `text`, the API `string`.
    metadata: metadata && { type: metadata.type === 'text' ? 'string' : metadata.type, value: toText(metadata.value) },
    expire: expires === undefined ? undefined : new Date(expires instanceof Date ? expires : toText(expires)),
  };
}

async function sendOne(spec: RequestSpec, names: Names, network: AppNetwork): Promise<Response> {
  const url = withQuery(toText(evaluate(spec.url, names)), evaluate(spec.qs ?? {}, names) as Names);
  const headers = Object.fromEntries(
    Object.entries(evaluate(spec.headers ?? {}, names) as Names).map(([name, value]) => [name, toText(value)]),
  );
  if (spec.oauth) headers.authorization = plaintextHeader(evaluate(spec.oauth, names) as Names);
  const method = spec.method ?? 'GET';
  const body = encodeBody(spec, names);
  if (body) headers['content-type'] = body.type;
  try {
    return await network.fetch(url, {
      method,
      headers,
      signal: AbortSignal.timeout(20_000),
      ...(body && { body: body.text }),
    });
  } catch (error) {
    throw new AppRefusal(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

export function withQuery(url: string, query: Names): string {
  const complete = new URL(url);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') complete.searchParams.set(name, toText(value));
  }
  return complete.href;
}

function encodeBody({ body, type }: RequestSpec, names: Names): { type: string; text: string } | undefined {
  if (body === undefined) return undefined;
  const value = evaluate(body, names);
  if (type !== 'urlencoded') return { type: 'application/json', text: JSON.stringify(value) };
  const pairs = Object.entries(value as Names).filter(([, item]) => item !== undefined && item !== null && item !== '');
  const text = new URLSearchParams(pairs.map(([name, item]) => [name, toText(item)])).toString();
  return { type: 'application/x-www-form-urlencoded', text };
}

async function readAnswer(answer: Response): Promise<unknown> {
  const text = await answer.text();
  const type = answer.headers.get('content-type') ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function explain(error: string | { message: string } | undefined, names: Names): string {
  const template = typeof error === 'string' ? error : error?.message;
  return template === undefined ? '' : toText(evaluate(template, names));
}
