const MAX_DETAIL_LENGTH = 300;

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

/**
 * One readable line of what a provider answered: plain text, HTML, JSON, or JSON in a text (contract 10: a Postgres
 * error object). Undefined if it has no message.
 */
export function readableDetail(raw: unknown): string | undefined {
  const text = findMessage(typeof raw === 'string' ? (parseObject(raw) ?? raw) : raw, 0);
  if (text === undefined) return undefined;
  const plain = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return undefined;
  return plain.length > MAX_DETAIL_LENGTH ? `${plain.slice(0, MAX_DETAIL_LENGTH - 1).trimEnd()}…` : plain;
}

/** Masks the user's secrets where a provider repeats them: trimmed, a line of a key file, or cut off at the end. */
export function redactSecrets(detail: string, secrets: readonly string[]): string {
  return secrets
    .flatMap((secret) => secret.split('\n').map((line) => line.trim()))
    .filter((line) => line.length > 3)
    .reduce((text, line) => redactTruncated(text.replaceAll(line, '•••'), line), detail);
}

function redactTruncated(text: string, secret: string): string {
  for (let length = Math.min(secret.length, MAX_DETAIL_LENGTH); length > 3; length--) {
    if (text.endsWith(`${secret.slice(0, length)}…`)) return `${text.slice(0, -length - 1)}•••…`;
  }
  return text;
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
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}
