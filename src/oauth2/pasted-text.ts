import { type AuthorizationResponse, decode, parseRedirectMessage } from './authorization-response.ts';

/** Mail programs and chats encode an address that they put into one of their own, some of them twice. */
const MAX_ENCODINGS = 3;

/**
 * The address of the window that the user ended on, or what people copy of it: with what was around it, without its
 * beginning, encoded as a whole, broken into lines; or only the code. Undefined rather than a guess: the whole of an
 * address is never taken for a code.
 */
export function parsePastedText(input: string): AuthorizationResponse | undefined {
  let text = withoutQuotes(input.trim());
  for (let encodings = 0; encodings < MAX_ENCODINGS; encodings++) {
    const response = parseParameters(text);
    if (response) return response;
    const decoded =
      /(^|%3F|%26|%23|%3D)(code|error|https?%3A)/i.test(text) || /^https?%/i.test(text) ? decode(text) : text;
    if (decoded === text) break;
    text = decoded;
  }
  return isBareCode(text)
    ? { kind: 'code', code: looksEncoded(text) ? decode(text) : text, state: undefined }
    : undefined;
}

/** The parameters of an address, its query or fragment. A few providers respond in the fragment. */
function parseParameters(text: string): AuthorizationResponse | undefined {
  // The answer may be in an address within another one, e.g. behind a mail program's redirect, or within a sentence. What
  // follows it may be an address as well, e.g. in Google's `scope`.
  const answer = Math.max(text.lastIndexOf('code='), text.lastIndexOf('error='));
  const address = text.slice(Math.max(0, text.lastIndexOf('://', answer))).replaceAll('&amp;', '&');
  const [, query = '', fragment = ''] = /^(?:[^?#=]*[?#])?([^#]*)#?(.*)$/s.exec(address) ?? [];
  for (const part of [query, fragment]) {
    // An address that was wrapped has line breaks and indentation in it; a code has neither.
    const parameters = new URLSearchParams(/(^|&)\s*code\s*=/.test(part) ? part.replace(/\s/g, '') : part);
    const response = parseRedirectMessage(Object.fromEntries(parameters), false);
    if (response) return isAmbiguous(part, response) ? undefined : response;
  }
  return undefined;
}

/** Without a state nothing shows whether a word behind a space belongs to the code. */
function isAmbiguous(part: string, { kind, state }: AuthorizationResponse): boolean {
  return kind === 'code' && state === undefined && /[^\s&=][^\S\r\n]+[^\s&=]/.test(part.trim());
}

const QUOTES = ['""', "''", '``', '<>', '()', '[]', '“”', '„“', '‘’', '‚‘', '«»', '»«', '‹›', '「」', '『』'];

/** As it was quoted in a message, a document or on a command line. */
function withoutQuotes(text: string): string {
  const quoted = text.length > 1 && QUOTES.includes(`${text[0]}${text.at(-1)}`);
  return quoted ? withoutQuotes(text.slice(1, -1).trim()) : text;
}

/** A code has no parameters, and no part of an address: those of some providers contain dots or slashes, but no host. */
function isBareCode(text: string): boolean {
  const isHost = /^([\w-]+\.)+[a-z]{2,}(:\d+)?\/|^localhost\b|^\/|:\/\/|:\d+\//i;
  return /^[^\s="'<>{}[\]`\\?&#]{4,}=*$/.test(text) && !isHost.test(decode(text)) && !/^(code|error|state)=/.test(text);
}

/** Copied out of the address bar. Encoders differ in optional escapes, but none leaves a `/` and escapes a `+`. */
function looksEncoded(text: string): boolean {
  return /^([\w.~!*'()-]|%[\da-f]{2})+$/i.test(text);
}
