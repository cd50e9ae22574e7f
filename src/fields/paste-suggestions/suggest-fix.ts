import type { Property } from '../../model.ts';
import type { FieldValue } from '../field-type.ts';
import { isKeyFile, isPassword } from '../name-heuristics.ts';
import { fixAddress } from './address-fixes.ts';
import type { Suggestion } from './suggestion.ts';
import {
  fixAssignment,
  fixAuthorizationScheme,
  fixInvisibleCharacters,
  fixQuotes,
  fixWhitespace,
} from './text-fixes.ts';

/**
 * Whether something that was pasted is likely to be refused, and what was probably meant. Undefined when in doubt:
 * a suggestion that is wrong costs more than one that is missing. Space around is no matter, it is not sent.
 */
export function suggestFix(property: Property, value: FieldValue): Suggestion | undefined {
  const { type } = property;
  if (typeof value !== 'string' || (type !== 'SHORT_TEXT' && type !== 'SECRET_TEXT')) return undefined;
  const text = value.trim();
  // A password is whatever somebody chose; a file has a format of its own.
  if (/[\r\n]|^[[{]|^-----/.test(text) || isPassword(property) || isKeyFile(property)) return undefined;
  return (
    fixInvisibleCharacters(text) ??
    fixQuotes(text, property) ??
    fixAssignment(text, property) ??
    fixAuthorizationScheme(text, property) ??
    fixWhitespace(text, property) ??
    fixAddress(text, property)
  );
}
