import { tFieldTypes } from '../i18n/field-types.ts';
import { t } from '../i18n/index.ts';
import { isExact, toDecimal } from './decimal.ts';
import { asText, type FieldOf, type FieldType, type FieldValue, presetToText } from './field-type.ts';
import { TextInput } from './text-input.tsx';

/** Sent as a number. The official dialog sends a string, which some pieces then compare wrongly (contract 10). */
export const numberType: FieldType<FieldOf<'NUMBER'>> = {
  initialValue: (_, preset) => presetToText(preset),
  validate({ required, displayName: field }, value) {
    const text = asText(value);
    if (text.trim() === '') return required ? t('field.required', { field }) : undefined;
    const decimal = toDecimal(text);
    const number = toNumber(value);
    if (decimal === undefined || number === undefined) return tFieldTypes('field.not-a-number', { field });
    return isExact(decimal, number)
      ? undefined
      : tFieldTypes('field.number-not-exact', { field, number: String(number) });
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
  const number = Number(toDecimal(asText(value)) ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}
