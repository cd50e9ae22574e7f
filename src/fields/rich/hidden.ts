import type { FieldOf, RichKind } from './rich-field-type.ts';

/** Sent as the definition says. Nothing to see, nothing to ask. */
export const hidden: RichKind<FieldOf<'HIDDEN'>> = {
  initial: () => '',
  problem: () => undefined,
  wire: ({ defaultValue }) => defaultValue,
  Input: () => null,
};
