import { t } from '../../i18n/index.ts';
import { tRichFields } from '../../i18n/rich-fields.ts';
import { textOf } from '../field-kind.ts';
import { lineInput } from '../plain-input.ts';
import { Frame } from './frame.tsx';
import { type FieldOf, presetText, type RichInputProps, type RichKind } from './kind.ts';

/** `Number` alone would take `0x10`, and an empty text for 0. */
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)$/;

export const number: RichKind<FieldOf<'NUMBER'>> = {
  initial: (_, preset) => presetText(preset),
  problem(field, value) {
    const text = textOf(value).trim();
    if (text === '') return field.required ? t('field.required', { field: field.displayName }) : undefined;
    return isAllowed(field, text) ? undefined : message(field);
  },
  wire(_, value) {
    const text = textOf(value).trim();
    return decimal.test(text) ? Number(text) : undefined;
  },
  Input: NumberInput,
};

function isAllowed({ integer, min = -Infinity, max = Infinity }: FieldOf<'NUMBER'>, text: string): boolean {
  const typed = Number(text);
  return decimal.test(text) && (!integer || Number.isSafeInteger(typed)) && typed >= min && typed <= max;
}

/** One sentence says all that is expected, whichever part of it is not met. */
function message({ integer, min, max }: FieldOf<'NUMBER'>): string {
  const limits = min === undefined ? (max === undefined ? 'any' : 'max') : max === undefined ? 'min' : 'between';
  return tRichFields(`${integer ? 'integer' : 'number'}.${limits}`, { min: String(min), max: String(max) });
}

function NumberInput(props: RichInputProps<FieldOf<'NUMBER'>>) {
  const { field, value, change } = props;
  // Phones have no minus on their pad of digits.
  const digits = field.integer && (field.min ?? -1) >= 0;
  return (
    <Frame {...props}>
      {(ties) => (
        <input
          {...ties}
          {...lineInput}
          class="input"
          type="text"
          inputMode={digits ? 'numeric' : 'decimal'}
          value={textOf(value)}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
    </Frame>
  );
}
