import type { Property } from '../model.ts';
import { Field } from './field.tsx';
import { type InputProps, textOf } from './field-type.ts';
import { lineInput } from './input-props.ts';

type TextInputProps = InputProps<Property> & { inputMode: 'text' | 'url' | 'email' | 'decimal' };

/** One line of text. `inputMode` chooses the keyboard of a phone. */
export function TextInput({ property, value, problem, change, inputMode }: TextInputProps) {
  const { displayName, description, required } = property;
  return (
    <Field label={displayName} description={description} required={required} problem={problem}>
      {(ties) => (
        <input
          {...ties}
          {...lineInput}
          class="input"
          type="text"
          inputMode={inputMode}
          value={textOf(value)}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
