import type { FieldSpec } from '../field-model.ts';
import { FieldLayout } from './field-layout.tsx';
import { asText, type InputProps } from './field-type.ts';
import { singleLineInputProps } from './input-props.ts';

type TextInputProps = InputProps<FieldSpec> & { inputMode: 'text' | 'url' | 'email' | 'decimal' | 'numeric' };

/** One line of text. `inputMode` selects the on-screen keyboard. */
export function TextInput({ inputMode, ...props }: TextInputProps) {
  return (
    <FieldLayout {...props}>
      {(controlProps) => (
        <input
          {...controlProps}
          {...singleLineInputProps}
          class="input"
          type="text"
          inputMode={inputMode}
          value={asText(props.value)}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </FieldLayout>
  );
}
