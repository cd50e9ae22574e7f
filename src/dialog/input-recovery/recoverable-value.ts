import type { FieldSpec, SelectOption } from '../../field-model.ts';
import { asIndices, type FieldValue } from '../../fields/field-type.ts';
import type { Json } from '../../json.ts';
import { isRecoverable, looksLikeKey } from './is-recoverable.ts';

/** An allow-list: the value of a field type that is not listed here is never given to the host page. */

/** A longer text is unlikely to be a name, host or number. */
const MAX_VALUE_LENGTH = 200;

/** @returns undefined if the value may not leave the dialog */
export function recoverableValue(field: FieldSpec, value: FieldValue | undefined): Json | undefined {
  if (value === undefined || !isRecoverable(field)) return undefined;
  switch (field.type) {
    case 'TEXT':
    case 'NUMBER':
    case 'DATE':
      return !isMultiline(field) && isShortText(value) ? value : undefined;
    case 'BOOLEAN':
      return value === true;
    case 'SELECT':
      return asIndices(value).flatMap((index) => field.options[index]?.value ?? []);
    default:
      return undefined;
  }
}

/** @returns undefined if it does not fit the field, which may have changed since */
export function recoveredValue(field: FieldSpec, saved: unknown): FieldValue | undefined {
  if (saved === undefined || !isRecoverable(field)) return undefined;
  switch (field.type) {
    case 'TEXT':
    case 'NUMBER':
    case 'DATE':
      return !isMultiline(field) && isShortText(saved) ? saved : undefined;
    case 'BOOLEAN':
      return typeof saved === 'boolean' ? saved : undefined;
    case 'SELECT':
      return Array.isArray(saved) ? selectedIndicesOf(field.options, saved) : undefined;
    default:
      return undefined;
  }
}

function isMultiline(field: FieldSpec): boolean {
  return field.type === 'TEXT' && field.multiline === true;
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_VALUE_LENGTH && !/[\r\n]/.test(value) && !looksLikeKey(value);
}

function selectedIndicesOf(options: SelectOption[], values: Json[]): number[] | undefined {
  const serialized = options.map(({ value }) => JSON.stringify(value));
  const indices = values.map((value) => serialized.indexOf(JSON.stringify(value)));
  return indices.includes(-1) ? undefined : indices;
}
