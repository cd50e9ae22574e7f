import { asText, type FieldType, type PropertyOf } from './field-type.ts';
import { validateRequiredText } from './short-text.tsx';
import { TextAreaInput } from './text-area-input.tsx';

/** Sent as it is: in a certificate or a key the last line break may count. */
export const longText: FieldType<PropertyOf<'LONG_TEXT'>> = {
  initialValue: ({ defaultValue }) => defaultValue ?? '',
  validate: validateRequiredText,
  serialize: (_, value) => asText(value),
  Input: (props) => <TextAreaInput {...props} rows={4} />,
};
