import type { FieldValue, Values } from '../field-type.ts';

/** The values of the fields in a LIST or COLLECTION. */
export function asValues(value: FieldValue): Values {
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}
