import type { FieldSpec } from '../../field-model.ts';
import type { FieldValue } from '../field-type.ts';
import { isKeyFile, isPassword } from '../name-heuristics.ts';
import { fixAddress } from './address-fixes.ts';
import { findHiddenPart, fixCharacters } from './character-fixes.ts';
import { fixJson } from './json-fixes.ts';
import { fixPem } from './pem-fixes.ts';
import type { Suggestion } from './suggestion.ts';
import {
  fixAssignment,
  fixAuthorizationScheme,
  fixInvisibleCharacters,
  fixQuotes,
  fixWhitespace,
} from './text-fixes.ts';

/** Only values of these are checked, and those of several lines for damage to their format alone. */
export function isChecked(field: FieldSpec): boolean {
  return field.type === 'SECRET' || field.type === 'KEY_FILE' || field.type === 'TEXT';
}

/**
 * Detects values that the service is likely to reject, and what was probably meant. Undefined when in doubt: a wrong
 * suggestion costs more than a missing one. Surrounding whitespace is ignored, as it is not sent.
 */
export function suggestFix(field: FieldSpec, value: FieldValue): Suggestion | undefined {
  if (typeof value !== 'string' || !isChecked(field)) return undefined;
  const text = value.trim();
  const damage = fixInvisibleCharacters(text) ?? fixPem(text) ?? fixJson(text, field) ?? findHiddenPart(text, field);
  // Any text can be a password; multi-line values, JSON and PEM have their own format.
  const hasOwnFormat = /[\r\n]|^[[{]|^-----/.test(text) || field.type === 'KEY_FILE' || isKeyFile(field);
  if (damage || hasOwnFormat || isPassword(field) || (field.type === 'TEXT' && field.multiline)) return damage;
  return (
    fixQuotes(text, field) ??
    fixAssignment(text, field) ??
    fixAuthorizationScheme(text, field) ??
    fixWhitespace(text, field) ??
    fixCharacters(text, field) ??
    fixAddress(text, field)
  );
}
