import type { FieldSpec, SelectOption } from '../../field-model.ts';
import type { FieldValue } from '../../fields/field-type.ts';
import type { Json } from '../../json.ts';

/**
 * What may leave the dialog depends on the type of the field alone: switches, numbers, dates and listed options cannot
 * contain a secret that somebody typed or pasted. Text can, whatever its name and format say: real pieces keep keys in
 * plain text fields, and URLs contain passwords. Types that are not listed here are never given to the host page.
 */

/** Stricter than `Number()`: a key in hexadecimal digits is no number. */
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** The value of an `<input type="date">` or `datetime-local`. */
const LOCAL_DATE = /^\d{4,6}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?$/;

/** @returns undefined if the value may not leave the dialog */
export function recoverableValue(field: FieldSpec, value: FieldValue | undefined): Json | undefined {
  if (field.type !== 'SELECT') return unchangedValue(field, value);
  return Array.isArray(value) ? optionValues(field.options, value) : undefined;
}

/** @returns undefined if it does not fit the field, which may have changed since */
export function recoveredValue(field: FieldSpec, saved: unknown): FieldValue | undefined {
  if (field.type !== 'SELECT') return unchangedValue(field, saved);
  return Array.isArray(saved) ? optionIndices(field.options, saved) : undefined;
}

/** Of the types whose value is saved as it is. */
function unchangedValue({ type }: FieldSpec, value: unknown): string | boolean | undefined {
  switch (type) {
    case 'NUMBER':
      return emptyOr(DECIMAL, value);
    case 'DATE':
      return emptyOr(LOCAL_DATE, value);
    case 'BOOLEAN':
      return typeof value === 'boolean' ? value : undefined;
    default:
      return undefined;
  }
}

function emptyOr(pattern: RegExp, value: unknown): string | undefined {
  return typeof value === 'string' && (value === '' || pattern.test(value.trim())) ? value : undefined;
}

/** Undefined unless all of them are listed. */
function optionValues(options: SelectOption[], indices: number[]): Json[] | undefined {
  const selected = indices.flatMap((index) => options[index] ?? []);
  return selected.length === indices.length ? selected.map(({ value }) => value) : undefined;
}

function optionIndices(options: SelectOption[], values: unknown[]): number[] | undefined {
  const serialized = options.map(({ value }) => JSON.stringify(value));
  const indices = values.map((value) => serialized.indexOf(JSON.stringify(value)));
  return indices.includes(-1) ? undefined : indices;
}
