import { isRecord, parseJson } from './json.ts';
import type { Operation } from './operations.ts';
import { ProxyError } from './proxy-error.ts';

/** The largest values of a form are keys and certificates. */
const MAX_BODY_BYTES = 64 * 1024;

/** No parameter has such a name (Make contract 4.3). Make could prefer it to the team in the query. */
const TEAM_ID = /^team_?id$/i;

/**
 * The body of a request: a JSON object with nothing that the operation does not know. Character for character unless
 * something is left out, so that no number in it loses digits.
 */
export async function readBody(request: Request, allowed: NonNullable<Operation['body']>): Promise<string> {
  // Makes a browser send a preflight request before another site's form.
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new ProxyError('proxy_body_type', 'The content type of the body must be application/json.');
  }
  const text = await readText(request);
  const body = parseJson(text);
  if (!isRecord(body)) throw new ProxyError('proxy_body', 'The body must be a JSON object.');
  const allowedEntries = Object.entries(body).filter(([name]) =>
    allowed === 'parameters' ? !TEAM_ID.test(name) : allowed.includes(name),
  );
  return allowedEntries.length < Object.keys(body).length ? JSON.stringify(Object.fromEntries(allowedEntries)) : text;
}

/** Counts the bytes, because a Content-Length may be missing or wrong. */
async function readText({ headers, body }: Request): Promise<string> {
  const tooLarge = () => new ProxyError('proxy_body_too_large', `The body must not exceed ${MAX_BODY_BYTES} bytes.`);
  if (Number(headers.get('content-length')) > MAX_BODY_BYTES) throw tooLarge();
  if (body === null) return '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > MAX_BODY_BYTES) {
      await reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
