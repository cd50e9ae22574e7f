import type { FieldSpec } from '../../../field-model.ts';

export function extendedField(more: object): FieldSpec {
  return { key: 'a', displayName: 'A', required: false, advanced: false, ...more } as FieldSpec;
}

export const singleLineText = { type: 'TEXT', multiline: false };
export const options = [
  { label: 'X', value: 'x' },
  { label: 'None', value: 0 },
  { label: 'Pair', value: { b: 1 } },
];
