import { useState } from 'preact/hooks';
import type { FieldSpec } from '../field-model.ts';
import { FieldLayout } from './field-layout.tsx';
import { asText, type InputProps } from './field-type.ts';
import { inputHelp } from './input-help.ts';
import { InputOrTextarea, type InputOrTextareaProps } from './input-or-textarea.tsx';
import { RevealButton } from './reveal-button.tsx';

type TextInputProps = InputProps<FieldSpec> & Required<Pick<InputOrTextareaProps, 'inputMode'>>;

/**
 * One line of text, unless a text with several is pasted. `inputMode` selects the on-screen keyboard. What probably is a
 * secret is shown as it is typed, and can be hidden.
 */
export function TextInput({ inputMode, ...props }: TextInputProps) {
  const { field, value, onChange } = props;
  const text = asText(value);
  const [hidden, setHidden] = useState(false);
  const canHide = text !== '' && field.type === 'TEXT' && inputHelp.value?.isProbablySecret(field);
  return (
    <FieldLayout {...props}>
      {(controlProps) => (
        <div class={canHide ? 'input-box secret' : 'input-box'}>
          <InputOrTextarea
            controlProps={controlProps}
            value={text}
            onChange={onChange}
            masked={hidden}
            inputMode={inputMode}
          />
          {canHide && (
            <RevealButton label={field.displayName} revealed={!hidden} onChange={(revealed) => setHidden(!revealed)} />
          )}
        </div>
      )}
    </FieldLayout>
  );
}
