import type { Property } from '../../field-model.ts';
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
 * Detects values that the service is likely to reject, and what was probably meant. Undefined when in doubt: a wrong
 * suggestion costs more than a missing one. Surrounding whitespace is ignored, as it is not sent.
 */
export function suggestFix(property: Property, value: FieldValue): Suggestion | undefined {
  const { type } = property;
  if (typeof value !== 'string' || (type !== 'SHORT_TEXT' && type !== 'SECRET_TEXT')) return undefined;
  const text = value.trim();
  // Any text can be a password; multi-line values, JSON and PEM have their own format.
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
