import { t } from '../i18n/index.ts';
import { asText, type FieldOf, type FieldType, type FieldValue, presetToText } from './field-type.ts';
import { TextInput } from './text-input.tsx';

/** Stricter than `Number()`, which accepts `0x10` and the empty string. */
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Sent as a number. The official dialog sends a string, which some pieces then compare wrongly (contract 10). */
export const numberType: FieldType<FieldOf<'NUMBER'>> = {
  initialValue: (_, preset) => presetToText(preset),
  validate({ required, displayName: field }, value) {
    if (asText(value).trim() === '') return required ? t('field.required', { field }) : undefined;
    return toNumber(value) === undefined ? t('field.not-a-number', { field }) : undefined;
  },
  serialize: (_, value) => toNumber(value),
  // Not type=number: its value is empty for invalid input, and scrolling changes it.
  Input: ({ field, ...props }) => (
    // On-screen numeric keyboards have no minus.
    <TextInput {...props} field={field} inputMode={field.integer && (field.min ?? -1) >= 0 ? 'numeric' : 'decimal'} />
  ),
};

/** Undefined if it is none. */
export function toNumber(value: FieldValue): number | undefined {
  const text = asText(value).trim();
  const number = decimal.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
