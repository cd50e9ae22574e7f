import { t } from '../../i18n/index.ts';
import { tRichFields } from '../../i18n/rich-fields.ts';
import { asText } from '../field-type.ts';
import { singleLineInputProps } from '../input-props.ts';
import { FieldLayout } from './field-layout.tsx';
import { presetToText, type RichFieldOf, type RichFieldType, type RichInputProps } from './rich-field-type.ts';

/** Stricter than `Number()`, which accepts `0x10` and the empty string. */
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)$/;

export const numberField: RichFieldType<RichFieldOf<'NUMBER'>> = {
  initialValue: (_, preset) => presetToText(preset),
  validate(field, value) {
    const text = asText(value).trim();
    if (text === '') return field.required ? t('field.required', { field: field.displayName }) : undefined;
    return isAllowed(field, text) ? undefined : rangeMessage(field);
  },
  serialize(_, value) {
    const text = asText(value).trim();
    return decimal.test(text) ? Number(text) : undefined;
  },
  Input: NumberInput,
};

function isAllowed({ integer, min = -Infinity, max = Infinity }: RichFieldOf<'NUMBER'>, text: string): boolean {
  const number = Number(text);
  return decimal.test(text) && (!integer || Number.isSafeInteger(number)) && number >= min && number <= max;
}

/** One message states all limits, whichever is violated. */
function rangeMessage({ integer, min, max }: RichFieldOf<'NUMBER'>): string {
  const limits = min === undefined ? (max === undefined ? 'any' : 'max') : max === undefined ? 'min' : 'between';
  return tRichFields(`${integer ? 'integer' : 'number'}.${limits}`, { min: String(min), max: String(max) });
}

function NumberInput(props: RichInputProps<RichFieldOf<'NUMBER'>>) {
  const { field, value, onChange } = props;
  // On-screen numeric keyboards have no minus.
  const digits = field.integer && (field.min ?? -1) >= 0;
  return (
    <FieldLayout {...props}>
      {(controlProps) => (
        <input
          {...controlProps}
          {...singleLineInputProps}
          class="input"
          type="text"
          inputMode={digits ? 'numeric' : 'decimal'}
          value={asText(value)}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FieldLayout>
  );
}
