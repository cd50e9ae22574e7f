import { isRecord, parseJson } from './json.ts';
import { Refusal } from './refusal.ts';

/** In bytes. The largest thing that a form holds is a key or a certificate. */
const largest = 64 * 1024;

/**
 * The body of a request: a JSON object, word for word, so that no number in it is changed. Only a team in it is taken
 * out, of which `withoutTeam` says whether it is looked for: Make could prefer it to the one in the query.
 */
export async function bodyOf(request: Request, withoutTeam: boolean): Promise<string> {
  // Also what makes a browser ask first when another site sends a form here.
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal('proxy_body_type', 'The body must be application/json.');
  }
  const text = await readText(request);
  const body = parseJson(text);
  if (!isRecord(body)) throw new Refusal('proxy_body', 'The body must be a JSON object.');
  const kept = Object.entries(body).filter(([key]) => !withoutTeam || !/^team_?id$/i.test(key));
  return kept.length < Object.keys(body).length ? JSON.stringify(Object.fromEntries(kept)) : text;
}

/** Counts what comes, as a length may be missing or untrue. */
async function readText({ headers, body }: Request): Promise<string> {
  const tooLarge = () => new Refusal('proxy_body_too_large', `The body must not exceed ${largest} bytes.`);
  if (Number(headers.get('content-length')) > largest) throw tooLarge();
  if (body === null) return '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > largest) {
      await reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
