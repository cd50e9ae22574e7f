import type { FieldOf, FieldType } from '../field-type.ts';

export const hiddenType: FieldType<FieldOf<'HIDDEN'>> = {
  initialValue: () => '',
  validate: () => undefined,
  serialize: ({ defaultValue }) => defaultValue,
  Input: () => null,
};
