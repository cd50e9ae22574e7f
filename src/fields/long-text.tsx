import { type FieldKind, type PropertyOf, textOf } from './field-kind.ts';
import { KeyFileInput } from './key-file.tsx';
import { requiredText } from './short-text.tsx';

/** Sent as it is: in a certificate or a key the last line break may count. */
export const longText: FieldKind<PropertyOf<'LONG_TEXT'>> = {
  initial: ({ defaultValue }) => defaultValue ?? '',
  problem: requiredText,
  wire: (_, value) => textOf(value),
  Input: (props) => <KeyFileInput {...props} rows={4} />,
};
