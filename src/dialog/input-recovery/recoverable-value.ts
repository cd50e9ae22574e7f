import type { Choice, Property, RichField } from '../../field-model.ts';
import { asIndices, type FieldValue } from '../../fields/field-type.ts';
import type { Json } from '../../json.ts';
import { isRecord } from '../../protocol/guards.ts';
import { isRecoverable, looksLikeKey } from './is-recoverable.ts';

/** An allow-list: the value of a property type that is not listed here is never given to the host page. */

/** A longer text is unlikely to be a name, host or number. */
const MAX_VALUE_LENGTH = 200;

/** @returns undefined if the value may not leave the dialog */
export function recoverableValue(property: Property, value: FieldValue | undefined): Json | undefined {
  if (value === undefined || !isRecoverable(property)) return undefined;
  switch (property.type) {
    case 'SHORT_TEXT':
    case 'NUMBER':
      return isShortText(value) ? value : undefined;
    case 'CHECKBOX':
      return value === true;
    case 'STATIC_DROPDOWN':
    case 'STATIC_MULTI_SELECT_DROPDOWN':
      return asIndices(value).flatMap((index) => property.options[index]?.value ?? []);
    case 'GROUP': {
      const values = typeof value === 'object' && !Array.isArray(value) ? value : {};
      return entries(property.fields, (part, key) => recoverableValue(part, values[key]));
    }
    default:
      return undefined;
  }
}

/** @returns undefined if it does not fit the property, which may have changed since */
export function recoveredValue(property: Property, saved: unknown): FieldValue | undefined {
  if (saved === undefined || !isRecoverable(property)) return undefined;
  switch (property.type) {
    case 'SHORT_TEXT':
    case 'NUMBER':
      return isShortText(saved) ? saved : undefined;
    case 'CHECKBOX':
      return typeof saved === 'boolean' ? saved : undefined;
    case 'STATIC_DROPDOWN':
    case 'STATIC_MULTI_SELECT_DROPDOWN':
      return Array.isArray(saved) ? selectedIndicesOf(property.options, saved) : undefined;
    case 'GROUP':
      return entries(property.fields, (part, key) => (isRecord(saved) ? recoveredValue(part, saved[key]) : undefined));
    default:
      return undefined;
  }
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_VALUE_LENGTH && !/[\r\n]/.test(value) && !looksLikeKey(value);
}

function selectedIndicesOf(options: Choice[], values: Json[]): number[] | undefined {
  const serialized = options.map(({ value }) => JSON.stringify(value));
  const indices = values.map((value) => serialized.indexOf(JSON.stringify(value)));
  return indices.includes(-1) ? undefined : indices;
}

/** Of the fields that are always shown; those that depend on a selected option are not recovered. */
function entries<T>(fields: RichField[], read: (part: Property, key: string) => T | undefined): { [key: string]: T } {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const part = propertyOf(field);
      const value = part && read(part, field.key);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
}

/** The property equivalent to a field of a GROUP; undefined for field types that are not recovered. */
function propertyOf(field: RichField): Property | undefined {
  const { key, displayName, help = '', required } = field;
  const about = { key, displayName, description: help, required };
  switch (field.type) {
    case 'TEXT':
      return field.multiline ? undefined : { ...about, type: 'SHORT_TEXT' };
    case 'NUMBER':
    case 'DATE':
      return { ...about, type: 'NUMBER' };
    case 'BOOLEAN':
      return { ...about, type: 'CHECKBOX' };
    case 'SELECT':
      return { ...about, type: 'STATIC_MULTI_SELECT_DROPDOWN', options: field.options, disabled: false };
    default:
      return undefined;
  }
}
