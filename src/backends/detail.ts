import { withoutControls } from '../control-characters.ts';
import { markSecrets, showMasks } from './redaction/mark-secrets.ts';

/** In characters. */
const MAX_DETAIL_LENGTH = 300;
/** Of a message is read so much: in an HTML page, tags come before the words. */
const MAX_MESSAGE_LENGTH = 5000;
/** A longer text is not parsed. */
const MAX_JSON_LENGTH = 100_000;

/** Where servers put their message, most specific first. */
const MESSAGE_KEYS = [
  'message',
  'error_description',
  'error',
  'detail',
  'details',
  'description',
  'title',
  'reason',
  'msg',
];

/** Where a message may be nested. */
const CONTAINER_KEYS = ['response', 'data', 'body', 'errors'];

/** Shown if there is no message at all. */
const FACT_KEYS = ['severity', 'status', 'statusCode', 'code', 'name', 'routine'];

/** `\u001b[31m` and the like: of a program that thought it wrote to a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what begins them
const TERMINAL_SEQUENCES = /\u001b\[[\d;?]*[a-z]/gi;

/**
 * One readable line of what a provider answered: plain text, HTML, JSON, or JSON in a text (contract 10: a Postgres
 * error object). Undefined if it has no message.
 *
 * @param secrets masked where the message repeats them, in any encoding
 */
export function readableDetail(raw: unknown, secrets: readonly string[] = []): string | undefined {
  const message = findMessage(typeof raw === 'string' ? (parseObject(raw) ?? raw) : raw, 0);
  if (message === undefined) return undefined;
  const text = withoutControls(message.slice(0, MAX_MESSAGE_LENGTH).replace(TERMINAL_SEQUENCES, ''));
  // Before anything is removed: a secret may contain what looks like a tag, or several spaces.
  const plain = markSecrets(text, secrets)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return showMasks(shorten(plain)) || undefined;
}

function shorten(text: string): string {
  if (text.length <= MAX_DETAIL_LENGTH) return text;
  // A cut between the halves of a surrogate pair would leave half a character.
  return `${text
    .slice(0, MAX_DETAIL_LENGTH - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

function findMessage(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || depth > 3) return undefined;
  if (Array.isArray(value)) return findMessage(value[0], depth + 1);
  const members = new Map<string, unknown>(Object.entries(value));
  for (const key of [...MESSAGE_KEYS, ...CONTAINER_KEYS]) {
    const found = findMessage(members.get(key), depth + 1);
    if (found) return found;
  }
  const facts = FACT_KEYS.filter((key) => ['string', 'number'].includes(typeof members.get(key)));
  return facts.map((key) => `${key}: ${members.get(key)}`).join(', ') || undefined;
}

function parseObject(text: string): object | undefined {
  if (text.length > MAX_JSON_LENGTH || !/^\s*[[{]/.test(text)) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}
