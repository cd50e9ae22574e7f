import type { Property } from '../field-model.ts';
import { Field } from './field.tsx';
import { asText, type InputProps } from './field-type.ts';
import { singleLineInputProps } from './input-props.ts';

type TextInputProps = InputProps<Property> & { inputMode: 'text' | 'url' | 'email' | 'decimal' };

/** One line of text. `inputMode` selects the on-screen keyboard. */
export function TextInput({ property, value, problem, onChange, inputMode }: TextInputProps) {
  const { displayName, description, required } = property;
  return (
    <Field label={displayName} description={description} required={required} problem={problem}>
      {(controlProps) => (
        <input
          {...controlProps}
          {...singleLineInputProps}
          class="input"
          type="text"
          inputMode={inputMode}
          value={asText(value)}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
