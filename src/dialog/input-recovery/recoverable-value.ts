import type { FieldValue } from '../../fields/field-type.ts';
import type { Choice, Json, Property, RichField } from '../../model.ts';
import { isRecord } from '../../protocol/guards.ts';

/**
 * What may leave the dialog depends on the type of the field alone: switches, numbers, dates and listed options cannot
 * contain a secret that somebody typed or pasted. Text can, whatever its name and format say: real pieces keep keys in
 * SHORT_TEXT, and URLs contain passwords. Types that are not listed here are never given to the host page.
 */

type Field = Property | RichField;

/** Stricter than `Number()`: a key in hexadecimal digits is no number. */
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** The value of an `<input type="date">` or `datetime-local`. */
const LOCAL_DATE = /^\d{4,6}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?$/;

/** @returns undefined if the value may not leave the dialog */
export function recoverableValue(field: Field, value: FieldValue | undefined): Json | undefined {
  switch (field.type) {
    case 'NUMBER':
      return emptyOr(DECIMAL, value);
    case 'DATE':
      return emptyOr(LOCAL_DATE, value);
    case 'CHECKBOX':
    case 'BOOLEAN':
      return typeof value === 'boolean' ? value : undefined;
    case 'STATIC_DROPDOWN':
    case 'STATIC_MULTI_SELECT_DROPDOWN':
    case 'SELECT':
      return Array.isArray(value) ? optionValues(field.options, value) : undefined;
    case 'GROUP':
      return entries(field.fields, (inner) =>
        isRecord(value) ? recoverableValue(inner, value[inner.key]) : undefined,
      );
    default:
      return undefined;
  }
}

/** @returns undefined if it does not fit the field, which may have changed since */
export function recoveredValue(field: Field, saved: unknown): FieldValue | undefined {
  switch (field.type) {
    case 'NUMBER':
      return emptyOr(DECIMAL, saved);
    case 'DATE':
      return emptyOr(LOCAL_DATE, saved);
    case 'CHECKBOX':
    case 'BOOLEAN':
      return typeof saved === 'boolean' ? saved : undefined;
    case 'STATIC_DROPDOWN':
    case 'STATIC_MULTI_SELECT_DROPDOWN':
    case 'SELECT':
      return Array.isArray(saved) ? optionIndices(field.options, saved) : undefined;
    case 'GROUP':
      return entries(field.fields, (inner) => (isRecord(saved) ? recoveredValue(inner, saved[inner.key]) : undefined));
    default:
      return undefined;
  }
}

function emptyOr(pattern: RegExp, value: unknown): string | undefined {
  return typeof value === 'string' && (value === '' || pattern.test(value.trim())) ? value : undefined;
}

/** Undefined unless all of them are listed. */
function optionValues(options: Choice[], indices: number[]): Json[] | undefined {
  const selected = indices.flatMap((index) => options[index] ?? []);
  return selected.length === indices.length ? selected.map(({ value }) => value) : undefined;
}

function optionIndices(options: Choice[], values: unknown[]): number[] | undefined {
  const serialized = options.map(({ value }) => JSON.stringify(value));
  const indices = values.map((value) => serialized.indexOf(JSON.stringify(value)));
  return indices.includes(-1) ? undefined : indices;
}

/** Of the fields that are always shown; those that depend on a selected option are not recovered. */
function entries<T>(fields: RichField[], read: (field: RichField) => T | undefined): { [key: string]: T } {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = read(field);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
}
