import { asText, type FieldType, type PropertyOf } from './field-type.ts';
import { validateRequiredText } from './short-text.tsx';
import { TextAreaInput } from './text-area-input.tsx';

/** Sent verbatim: the final line break of a certificate or a key may matter. */
export const longTextType: FieldType<PropertyOf<'LONG_TEXT'>> = {
  initialValue: ({ defaultValue }) => defaultValue ?? '',
  validate: validateRequiredText,
  serialize: (_, value) => asText(value),
  Input: (props) => <TextAreaInput {...props} rows={4} />,
};
