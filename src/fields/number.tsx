import { asText, type FieldType, type PropertyOf } from './field-type.ts';
import { TextInput } from './text-input.tsx';

/** Stricter than `Number()`, which accepts `0x10` and the empty string. */
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Sent as a number. The official dialog sends a string, which some pieces then compare wrongly (contract 10). */
export const numberType: FieldType<PropertyOf<'NUMBER'>> = {
  initialValue: ({ defaultValue }) => String(defaultValue ?? ''),
  validate({ required }, value) {
    const text = asText(value).trim();
    if (text === '') return required ? 'required' : undefined;
    return decimal.test(text) && Number.isFinite(Number(text)) ? undefined : 'not-a-number';
  },
  serialize(_, value) {
    const text = asText(value).trim();
    return text === '' ? null : Number(text);
  },
  // Not type=number: its value is empty for invalid input, and scrolling changes it.
  Input: (props) => <TextInput {...props} inputMode="decimal" />,
};
