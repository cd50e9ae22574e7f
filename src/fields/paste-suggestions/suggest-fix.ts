import type { Property } from '../../model.ts';
import type { FieldValue } from '../field-type.ts';
import { isKeyFile, isPassword } from '../name-heuristics.ts';
import { address } from './address-fixes.ts';
import type { Looks } from './suggestion.ts';
import { assigned, hidden, inQuotes, spaced, withScheme } from './text-fixes.ts';

/**
 * Whether something that was pasted is likely to be refused, and what was probably meant. Undefined when in doubt:
 * a suggestion that is wrong costs more than one that is missing. Space around is no matter, it is not sent.
 */
export function looksWrong(property: Property, value: FieldValue): Looks | undefined {
  const { type } = property;
  if (typeof value !== 'string' || (type !== 'SHORT_TEXT' && type !== 'SECRET_TEXT')) return undefined;
  const text = value.trim();
  // A password is whatever somebody chose; a file has a format of its own.
  if (/[\r\n]|^[[{]|^-----/.test(text) || isPassword(property) || isKeyFile(property)) return undefined;
  return (
    hidden(text) ??
    inQuotes(text, property) ??
    assigned(text, property) ??
    withScheme(text, property) ??
    spaced(text, property) ??
    address(text, property)
  );
}
