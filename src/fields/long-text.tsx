import { type FieldKind, type PropertyOf, textOf } from './field-type.ts';
import { requiredText } from './short-text.tsx';
import { KeyFileInput } from './text-area-input.tsx';

/** Sent as it is: in a certificate or a key the last line break may count. */
export const longText: FieldKind<PropertyOf<'LONG_TEXT'>> = {
  initial: ({ defaultValue }) => defaultValue ?? '',
  problem: requiredText,
  wire: (_, value) => textOf(value),
  Input: (props) => <KeyFileInput {...props} rows={4} />,
};
