import type { FieldSpec } from '../../field-model.ts';
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

/** Only values of these are checked. */
export function isChecked(field: FieldSpec): boolean {
  return field.type === 'SECRET' || (field.type === 'TEXT' && !field.multiline);
}

/**
 * Detects values that the service is likely to reject, and what was probably meant. Undefined when in doubt: a wrong
 * suggestion costs more than a missing one. Surrounding whitespace is ignored, as it is not sent.
 */
export function suggestFix(field: FieldSpec, value: FieldValue): Suggestion | undefined {
  if (typeof value !== 'string' || !isChecked(field)) return undefined;
  const text = value.trim();
  // Any text can be a password; multi-line values, JSON and PEM have their own format.
  if (/[\r\n]|^[[{]|^-----/.test(text) || isPassword(field) || isKeyFile(field)) return undefined;
  return (
    fixInvisibleCharacters(text) ??
    fixQuotes(text, field) ??
    fixAssignment(text, field) ??
    fixAuthorizationScheme(text, field) ??
    fixWhitespace(text, field) ??
    fixAddress(text, field)
  );
}
