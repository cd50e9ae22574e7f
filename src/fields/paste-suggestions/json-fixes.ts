import type { FieldSpec } from '../../field-model.ts';
import type { Suggestion } from './suggestion.ts';
import { invisibleCharacters } from './text-fixes.ts';

/** A member that only a key file has. */
const keyFileMember = /["“”„](private_key|client_email|client_secret|private_key_id)["“”„]\s*:/;

/** The contents of a key file that word processors, chats or a short selection have damaged. */
export function fixJson(text: string, { displayName, key }: FieldSpec): Suggestion | undefined {
  const expectsJson = /json|service.?account/i.test(`${displayName} ${key}`);
  const isKeyFile = keyFileMember.test(text);
  if (!isKeyFile && !(expectsJson && /^["'`]?\s*\{/.test(text))) return undefined;
  if (isObject(text)) return undefined;
  const replacement = repaired(text);
  if (replacement !== undefined) return { kind: 'json-characters', values: {}, replacement };
  const isWhole = text.startsWith('{') && text.endsWith('}');
  return { kind: isWhole ? 'json' : 'incomplete', values: {} };
}

/** The first of several repairs, each on top of those before, that makes it JSON. */
function repaired(text: string): string | undefined {
  const repairs: ((damaged: string) => string)[] = [
    (damaged) => damaged.replace(/^(["'`])+\s*(\{[\s\S]*\})\s*\1+[;,]?$/, '$2'),
    (damaged) => damaged.replace(invisibleCharacters, '').replace(/[\u00A0\u2002-\u200A\u202F\u3000]/g, ' '),
    (damaged) => damaged.replace(/[“”„‟«»＂]/g, '"'),
    // Line breaks inside of a string, e.g. of the private key, which were `\n` in the file.
    (damaged) =>
      damaged.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (string) => string.replace(/\r?\n/g, '\\n').replace(/\t/g, '\\t')),
  ];
  const inner = parse(text);
  // JSON in a string of JSON.
  if (typeof inner === 'string' && isObject(inner)) return inner;
  let result = text;
  for (const repair of repairs) {
    result = repair(result);
    if (isObject(result)) return result;
  }
  return undefined;
}

function isObject(text: string): boolean {
  return typeof parse(text) === 'object';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
