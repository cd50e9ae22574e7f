import type { Property } from '../../model.ts';
import {
  expectsAuthorizationScheme,
  expectsFreeText,
  expectsHost,
  expectsKey,
  expectsWebAddress,
} from './expected-value.ts';
import type { Suggestion } from './suggestion.ts';

/** What comes along when something is copied out of a page, a file or a command. One line, without space around. */

/** They take no room: nobody sees them, and no server expects them. */
const invisibleCharacters = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const ascii = /^[\x20-\x7E]+$/;
const quotedText = /^(?:(["'`])(.+)\1|[“”„‟«](.+)[”“‟»]|[‘’‚](.+)[’‘])[,;]?$/;
const anyQuote = /["'`“”„‟«»‘’‚]/;
const assignment = /^(?:export )?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]*(?:KEY|TOKEN|SECRET|URL|HOST))\s*=\s*([^=\s].*)$/;
const scheme = /^(Bearer|Token|Basic)\s+(\S{6,})$/i;

export function fixInvisibleCharacters(text: string): Suggestion | undefined {
  const replacement = text.replace(invisibleCharacters, '');
  // In other scripts, and between the parts of an emoji, they have a meaning.
  return replacement !== text && ascii.test(replacement) ? { kind: 'space', values: {}, replacement } : undefined;
}

export function fixQuotes(text: string, property: Property): Suggestion | undefined {
  const [, , ...found] = quotedText.exec(text) ?? [];
  const replacement = found.find(Boolean)?.trim();
  if (!replacement || anyQuote.test(replacement)) return undefined;
  const isIntended = expectsKey(property) ? false : /\s/.test(replacement) || expectsFreeText(property);
  return isIntended ? undefined : { kind: 'quotes', values: {}, replacement };
}

/** A line of an .env file. */
export function fixAssignment(text: string, property: Property): Suggestion | undefined {
  const [, name = '', replacement = ''] = assignment.exec(text) ?? [];
  // A connection string goes on with more of them.
  if (!name || /;.*=/.test(replacement) || (/\s/.test(replacement) && !quotedText.test(replacement))) return undefined;
  const isExpected = expectsKey(property) || expectsHost(property) || expectsWebAddress(property);
  return isExpected ? { kind: 'assignment', values: { name }, replacement } : undefined;
}

/** The value of an `Authorization` header. */
export function fixAuthorizationScheme(text: string, property: Property): Suggestion | undefined {
  const [, word = '', replacement = ''] = scheme.exec(text) ?? [];
  if (!word || !expectsKey(property) || expectsAuthorizationScheme(property, word)) return undefined;
  return { kind: 'bearer', values: { word }, replacement };
}

export function fixWhitespace(text: string, property: Property): Suggestion | undefined {
  const parts = text.split(/\s+/);
  if (parts.length < 2 || !expectsKey(property)) return undefined;
  const replacement = parts.join('');
  const isKey =
    replacement.length >= 8 && /\d/.test(replacement) && ascii.test(replacement) && !/[,;.:!?](\s|$)/.test(text);
  // A sentence, or a name where its ID belongs: putting its words together would not help.
  const words = parts.filter((part) => /^[a-z]{2,}$/i.test(part)).length;
  return isKey &&
    words <= (property.type === 'SECRET_TEXT' ? 2 : 0) &&
    !/^(export|curl|bearer|basic|token)$/i.test(parts[0] ?? '')
    ? { kind: 'space', values: {}, replacement }
    : undefined;
}
