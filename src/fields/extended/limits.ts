import type { FieldSpec, ItemLimits, TextFormat, TextLimits } from '../../field-model.ts';
import { tExtendedFields as t } from '../../i18n/extended-fields.ts';
import { asIndices, asText, type FieldOf, type FieldValue } from '../field-type.ts';
import { toNumber } from '../field-types.ts';
import { serializeText } from '../text.tsx';

/** The message for a value beyond the limits of its field. A missing value is within any. */
export function limitMessage(field: FieldSpec, value: FieldValue): string | undefined {
  switch (field.type) {
    case 'TEXT':
    case 'SECRET':
      return textMessage(field, field.displayName, serializeText(field, value));
    case 'NUMBER':
      return asText(value).trim() === '' || isInRange(field, toNumber(value)) ? undefined : rangeMessage(field);
    case 'SELECT':
      return countMessage(field, asIndices(value).length);
    default:
      return undefined;
  }
}

const matchesFormat: { [F in TextFormat]: (text: string) => boolean } = {
  // Any scheme: it may be the URL of a database.
  url: (text) => /^[a-z][a-z\d+.-]*:\/\/[^\s/]/i.test(text) && URL.canParse(text),
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  uuid: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
  json: isJson,
};

function textMessage(limits: TextLimits & { format?: TextFormat }, name: string, text: string): string | undefined {
  if (text === '') return undefined;
  const { format, minLength: min = 0, maxLength: max = Infinity, pattern } = limits;
  if (format && !matchesFormat[format](text)) return t(`text.${format}`);
  if (text.length < min || text.length > max) {
    if (min === max) return t('text.exactly', { count: min });
    return text.length < min ? t('text.min', { count: min }) : t('text.max', { count: max });
  }
  return pattern && !pattern.test(text) ? t('text.pattern', { field: name }) : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

type NumberLimits = Pick<FieldOf<'NUMBER'>, 'integer' | 'min' | 'max'>;

function isInRange({ integer, min = -Infinity, max = Infinity }: NumberLimits, number: number | undefined): boolean {
  return number !== undefined && (!integer || Number.isInteger(number)) && number >= min && number <= max;
}

/** One message states all limits, whichever is violated. Undefined if there are none. */
function rangeMessage({ integer, min, max }: NumberLimits): string | undefined {
  const limits = min === undefined ? (max === undefined ? 'any' : 'max') : max === undefined ? 'min' : 'between';
  if (limits === 'any') return integer ? t('integer.any') : undefined;
  return t(`${integer ? 'integer' : 'number'}.${limits}`, { min: String(min), max: String(max) });
}

function countMessage({ minItems = 0, maxItems = Infinity }: ItemLimits, count: number): string | undefined {
  if (count > 0 && count < minItems) return t('choices.min', { count: minItems });
  return count > maxItems ? t('choices.max', { count: maxItems }) : undefined;
}
