import type { RichFieldOf, RichFieldType } from './rich-field-type.ts';

/** Sends its default value. */
export const hiddenField: RichFieldType<RichFieldOf<'HIDDEN'>> = {
  initialValue: () => '',
  validate: () => undefined,
  serialize: ({ defaultValue }) => defaultValue,
  Input: () => null,
};
