/** Longer than this no message is read by anybody. In characters. */
const MAX_DETAIL_LENGTH = 300;

/** Where servers put their sentence, best first. */
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

/** What is still worth telling when there is no sentence at all. */
const FACT_KEYS = ['severity', 'status', 'statusCode', 'code', 'name', 'routine'];

/**
 * One readable line out of what a provider answered: plain text, a JSON text (contract 10: a Postgres error
 * object), or something huge. Undefined if there is nothing to say.
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

/**
 * The user's own secret must not be read off the screen, even if the provider repeats it: trimmed, one line of a
 * key file, or its first half where the detail was cut.
 */
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
  const record = value as Record<string, unknown>;
  for (const key of MESSAGE_KEYS) {
    const found = findMessage(record[key], depth + 1);
    if (found) return found;
  }
  for (const inner of [record.response, record.data, record.body, record.errors]) {
    const found = findMessage(inner, depth + 1);
    if (found) return found;
  }
  const known = FACT_KEYS.filter((key) => typeof record[key] === 'string' || typeof record[key] === 'number').map(
    (key) => `${key}: ${String(record[key])}`,
  );
  return known.length > 0 ? known.join(', ') : undefined;
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
