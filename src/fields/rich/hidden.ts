import type { RichFieldOf, RichFieldType } from './rich-field-type.ts';

/** Sent as the definition says. Nothing to see, nothing to ask. */
export const hiddenField: RichFieldType<RichFieldOf<'HIDDEN'>> = {
  initialValue: () => '',
  validate: () => undefined,
  serialize: ({ defaultValue }) => defaultValue,
  Input: () => null,
};
