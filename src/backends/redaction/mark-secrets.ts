import { type DecodedText, decodedTexts } from './decoded-text.ts';
import { MIN_SECRET_LENGTH, secretForms, toComparable } from './secret-forms.ts';

type Range = { start: number; end: number };

/** Stands for one masked character, so that a masked text is as long as before and is cut at the same place. */
const MASKED = '\ue000';

const BASE64 = /[a-z\d+/_-]{6,}/gi;
const HEX = /[\da-f]{8,}/gi;
/** What follows where somebody has cut a text off. */
const CUT_OFF = /(?:…|\.{2}|\*{2}|•|["')\]]*$)/y;

/**
 * Marks the user's secrets where a message repeats them: by their value alone, in every encoding that servers write
 * (percent and form encoding, HTML, JSON, base64 also of `user:password`, hex), trimmed, by line, in part, and where
 * they are cut off. `showMasks()` shows what is marked as dots.
 */
export function markSecrets(message: string, secrets: readonly string[]): string {
  const text = message.replaceAll(MASKED, '');
  const forms = secretForms(secrets);
  if (forms.length === 0) return text;
  const ranges = decodedTexts(text).flatMap((decoded) => secretRanges(decoded, forms));
  const characters = text.split('');
  for (const { start, end } of ranges) characters.fill(MASKED, start, end);
  return characters.join('');
}

export function showMasks(marked: string): string {
  return marked.replace(/\ue000+/g, '•••');
}

/** In the original text. */
function secretRanges({ text, starts, ends }: DecodedText, forms: string[]): Range[] {
  const encoded = (pattern: RegExp, decode: (run: string) => string[]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: run, index }) =>
      decode(run).some((plain) => occurrences(toComparable(plain), forms).length > 0)
        ? [{ start: index, end: index + run.length }]
        : [],
    );
  return [...occurrences(toComparable(text), forms), ...encoded(BASE64, decodeBase64), ...encoded(HEX, decodeHex)].map(
    ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  );
}

/** Of whole secrets, and of beginnings of them where the text is cut off. */
function occurrences(text: string, forms: string[]): Range[] {
  return forms.flatMap((form) => {
    const found: Range[] = [];
    const beginning = form.slice(0, MIN_SECRET_LENGTH);
    for (let start = text.indexOf(beginning); start >= 0; start = text.indexOf(beginning, start + 1)) {
      let length = MIN_SECRET_LENGTH;
      while (length < form.length && text[start + length] === form[length]) length++;
      const end = start + length;
      CUT_OFF.lastIndex = end;
      if (length === form.length || CUT_OFF.test(text)) found.push({ start, end });
    }
    return found;
  });
}

/** Other characters may come before it without a separator, so that it may begin at any of four places. */
function decodeBase64(run: string): string[] {
  const standard = run.replaceAll('-', '+').replaceAll('_', '/');
  return [0, 1, 2, 3].flatMap((offset) => {
    const digits = standard.slice(offset);
    // A single digit at the end is less than a byte.
    return bytesToTexts(atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits));
  });
}

function decodeHex(run: string): string[] {
  const toByte = (digits: string) => String.fromCharCode(Number.parseInt(digits, 16));
  return [0, 1].flatMap((offset) => bytesToTexts(run.slice(offset).replace(/../g, toByte)));
}

/**
 * In Latin-1 and in UTF-8.
 * @param bytes a character for each
 */
function bytesToTexts(bytes: string): string[] {
  return [bytes, new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))];
}
