import { Field } from './field.tsx';
import { type FieldKind, type InputProps, type PropertyOf, textOf } from './field-kind.ts';
import { plainInput } from './plain-input.ts';

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
  Input: NumberInput,
};

/** Not type=number: that one swallows what is not a number, and changes it when the wheel is turned. */
function NumberInput({ property, value, problem, change }: InputProps<PropertyOf<'NUMBER'>>) {
  return (
    <Field
      label={property.displayName}
      description={property.description}
      required={property.required}
      problem={problem}
    >
      {(ties) => (
        <input
          {...ties}
          {...plainInput}
          class="input"
          type="text"
          inputMode="decimal"
          value={textOf(value)}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
