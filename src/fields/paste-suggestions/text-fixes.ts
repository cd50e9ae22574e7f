import type { FieldSpec } from '../../field-model.ts';
import {
  expectsAuthorizationScheme,
  expectsFreeText,
  expectsHost,
  expectsKey,
  expectsWebAddress,
} from './expected-value.ts';
import type { Suggestion } from './suggestion.ts';

/** What is copied along from a web page, a file or a command. All take a single trimmed line. */

/** Soft hyphen, zero-width characters, bidirectional marks, BOM. */
export const invisibleCharacters =
  /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\uFE0F/g;
const ascii = /^[\x20-\x7E]+$/;
const asciiLines = /^[\x20-\x7E\s]+$/;
const quotedText = /^(?:(["'`])(.+)\1|[“”„‟«](.+)[”“‟»]|[‘’‚](.+)[’‘])[,;]?$/;
const anyQuote = /["'`“”„‟«»‘’‚]/;
const assignment = /^(?:export )?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]*(?:KEY|TOKEN|SECRET|URL|HOST))\s*=\s*([^=\s].*)$/;
const scheme = /^(Bearer|Token|Basic)\s+(\S{6,})$/i;
const repeatedScheme = /^(Bearer|Token|Basic)\s+(\1\s+.+)$/i;
/** A header of a request, or a member of JSON or YAML. */
const labelled = /^("?[\w-]*(?:authorization|key|token|secret)"?:)\s+(\S.*?),?$/i;

export function fixInvisibleCharacters(text: string): Suggestion | undefined {
  const replacement = text.replace(invisibleCharacters, '');
  // Meaningful in other scripts and in emoji sequences.
  return replacement !== text && asciiLines.test(replacement) ? { kind: 'space', values: {}, replacement } : undefined;
}

export function fixQuotes(text: string, field: FieldSpec): Suggestion | undefined {
  const [, , ...found] = quotedText.exec(text) ?? [];
  const replacement = found.find(Boolean)?.trim();
  if (!replacement || anyQuote.test(replacement)) return undefined;
  const isExpected = expectsKey(field) ? false : /\s/.test(replacement) || expectsFreeText(field);
  return isExpected ? undefined : { kind: 'quotes', values: {}, replacement };
}

/** A line of an .env file or a shell command. */
export function fixAssignment(text: string, field: FieldSpec): Suggestion | undefined {
  const [, name = '', replacement = ''] = assignment.exec(text) ?? [];
  // A connection string has several assignments.
  if (!name || /;.*=/.test(replacement) || (/\s/.test(replacement) && !quotedText.test(replacement))) return undefined;
  const isExpected = expectsKey(field) || expectsHost(field) || expectsWebAddress(field);
  return isExpected ? { kind: 'assignment', values: { name }, replacement } : undefined;
}

/** The value of an `Authorization` header, scheme included. */
export function fixAuthorizationScheme(text: string, field: FieldSpec): Suggestion | undefined {
  const [, twice = '', once = ''] = repeatedScheme.exec(text) ?? [];
  if (twice && (field.type === 'SECRET' || expectsKey(field)))
    return { kind: 'bearer', values: { word: twice }, replacement: once };
  const [, label = '', labelledValue = ''] = labelled.exec(text) ?? [];
  if (label && expectsKey(field)) return { kind: 'bearer', values: { word: label }, replacement: labelledValue };
  const [, word = '', replacement = ''] = scheme.exec(text) ?? [];
  if (!word || !expectsKey(field) || expectsAuthorizationScheme(field, word)) return undefined;
  return { kind: 'bearer', values: { word }, replacement };
}

export function fixWhitespace(text: string, field: FieldSpec): Suggestion | undefined {
  const parts = text.split(/\s+/);
  if (parts.length < 2 || !expectsKey(field)) return undefined;
  const replacement = parts.join('');
  const isKey =
    replacement.length >= 8 && /\d/.test(replacement) && ascii.test(replacement) && !/[,;.:!?](\s|$)/.test(text);
  // Several words are a sentence, or a name in place of an ID: removing spaces would not help.
  const words = parts.filter((part) => /^[a-z]{2,}$/i.test(part)).length;
  return isKey &&
    words <= (field.type === 'SECRET' ? 2 : 0) &&
    !/^(export|curl|bearer|basic|token)$/i.test(parts[0] ?? '')
    ? { kind: 'space', values: {}, replacement }
    : undefined;
}
