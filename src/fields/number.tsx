import { type FieldKind, type PropertyOf, textOf } from './field-type.ts';
import { TextInput } from './text-input.tsx';

/** `Number` alone would take `0x10`, and an empty text for 0. */
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Sent as a number; the official dialog sends text, which some pieces then compare wrongly (contract 10). */
export const number: FieldKind<PropertyOf<'NUMBER'>> = {
  initial: ({ defaultValue }) => String(defaultValue ?? ''),
  problem({ required }, value) {
    const text = textOf(value).trim();
    if (text === '') return required ? 'required' : undefined;
    return decimal.test(text) && Number.isFinite(Number(text)) ? undefined : 'not-a-number';
  },
  wire(_, value) {
    const text = textOf(value).trim();
    return text === '' ? null : Number(text);
  },
  // Not type=number: that one swallows what is not a number, and changes it when the wheel is turned.
  Input: (props) => <TextInput {...props} inputMode="decimal" />,
};
