import { decodedTexts } from './decoded-text.ts';

/** Shorter ones are guessed in no time, and masked they would only take syllables out of words. */
export const MIN_SECRET_LENGTH = 4;
/** A part that no name marks as a secret counts as one from this length on, unless it is a word. */
const MIN_PART_LENGTH = 8;

const SEPARATORS = /[\s;,&?"'`{}()[\]<>|=:@/\\]+/;
/** `Password=…`, `"private_key": "…"`, `AccountKey=…`, `Authorization: Bearer …` */
const NAMED_SECRETS =
  /(?:pass|pwd|secret|key|token|sig|cred|auth)\w{0,20}["']?\s{0,5}[:=]\s{0,5}["']?(?:(?:basic|bearer|token)\s)?([^\s;,&"']+)/gi;
/** In characters. Longer than any key file; the work for each secret grows with its length. */
const MAX_SECRET_LENGTH = 65_536;

/**
 * What to look for, in the notation of `toComparable()`: each secret whole, trimmed and line by line, as it is and
 * decoded, and the parts of it that are secrets of their own.
 */
export function secretForms(secrets: readonly string[]): string[] {
  const forms = secrets
    .flatMap((secret) => decodedTexts(secret.slice(0, MAX_SECRET_LENGTH)).map(({ text }) => text))
    .flatMap((text) => [text, ...text.split(/[\r\n]+/), ...secretParts(text)])
    .flatMap((text) => [text, text.trim()])
    .filter((text) => text.trim().length >= MIN_SECRET_LENGTH)
    .map(toComparable);
  return [...new Set(forms)];
}

function secretParts(text: string): string[] {
  const named = [...text.matchAll(NAMED_SECRETS)].map(([, value = '']) => value);
  const parts = text.split(SEPARATORS).filter((part) => part.length >= MIN_PART_LENGTH && !/^[a-z]+$/i.test(part));
  return [...named, ...text.split(/\s+/).flatMap(credentialsBeforeHost), ...parts];
}

/** `postgres://user:password@host`, Oracle's `user/password@host:1521/service`. A password may contain an `@` as well. */
function credentialsBeforeHost(text: string): string[] {
  const scheme = text.indexOf('://');
  const credentials = text.slice(scheme < 0 ? 0 : scheme + 3, Math.max(0, text.lastIndexOf('@')));
  const separator = credentials.search(/[:/]/);
  return separator < 0 ? [] : [credentials.slice(separator + 1), credentials.slice(0, separator)];
}

/** For comparison, of the same length: regardless of case, and with a space for `+` as forms write it. */
export function toComparable(text: string): string {
  return text.replaceAll('+', ' ').replace(/\p{Lu}/gu, toLowerCase);
}

function toLowerCase(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
