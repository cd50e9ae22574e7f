import { useState } from 'preact/hooks';
import type { FieldSpec } from '../field-model.ts';
import { FieldLayout } from './field-layout.tsx';
import { asText, type InputProps } from './field-type.ts';
import { inputHelp } from './input-help.ts';
import { plainInputProps, singleLineInputProps } from './input-props.ts';
import { RevealButton } from './reveal-button.tsx';
import { useLineBreaks } from './use-line-breaks.ts';

type TextInputProps = InputProps<FieldSpec> & { inputMode: 'text' | 'url' | 'email' | 'decimal' | 'numeric' };

/**
 * One line of text, unless a text with several is pasted. `inputMode` selects the on-screen keyboard. What probably is a
 * secret is shown as it is typed, and can be hidden.
 */
export function TextInput({ inputMode, ...props }: TextInputProps) {
  const { field, value, onChange } = props;
  const text = asText(value);
  const [hidden, setHidden] = useState(false);
  const { isMultiline, ref, handlers } = useLineBreaks(text, onChange);
  const canHide = text !== '' && field.type === 'TEXT' && inputHelp.value?.isProbablySecret(field);
  const onInput = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  return (
    <FieldLayout {...props}>
      {(controlProps) => (
        <div class={canHide ? 'input-box secret' : 'input-box'}>
          {isMultiline ? (
            <textarea
              ref={ref}
              {...controlProps}
              {...plainInputProps}
              class={hidden ? 'input input-area masked' : 'input input-area'}
              rows={4}
              value={text}
              onInput={onInput}
            />
          ) : (
            <input
              ref={ref}
              {...controlProps}
              {...singleLineInputProps}
              {...handlers}
              class="input"
              {...(hidden ? { type: 'password' as const } : { type: 'text' as const })}
              inputMode={inputMode}
              value={text}
              onInput={onInput}
            />
          )}
          {canHide && (
            <RevealButton label={field.displayName} revealed={!hidden} onChange={(revealed) => setHidden(!revealed)} />
          )}
        </div>
      )}
    </FieldLayout>
  );
}
