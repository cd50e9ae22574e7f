import { asText, type FieldOf, type FieldType, type InputProps } from './field-type.ts';
import { FileField } from './file-field.tsx';
import { plainInputProps, singleLineInputProps } from './input-props.ts';
import { isKeyFile } from './name-heuristics.ts';
import { RevealButton } from './reveal-button.tsx';
import { serializeText, validateRequiredText } from './text.tsx';
import { useLineBreaks } from './use-line-breaks.ts';
import { useRevealed } from './use-revealed.ts';

/** Ignores the default value, which is no secret. */
export const secretType: FieldType<FieldOf<'SECRET'>> = {
  initialValue: () => '',
  validate: validateRequiredText,
  serialize: (field, value) => serializeText(field, value) || undefined,
  Input: SecretInput,
};

type SecretInputProps = InputProps<FieldOf<'SECRET'> | FieldOf<'KEY_FILE'>> & {
  /** Always with a file picker. */
  multiline?: boolean;
};

export function SecretInput({ multiline = false, ...props }: SecretInputProps) {
  const { field, value, onChange } = props;
  const [revealed, setRevealed] = useRevealed();
  const text = asText(value);
  const expectsFile = multiline || isKeyFile(field);
  // A password manager sets the value: nothing but a <textarea> keeps its line breaks.
  const { isMultiline, ref, handlers } = useLineBreaks(text, onChange, expectsFile);
  return (
    <FileField {...props} class="secret" expectsFile={expectsFile}>
      {(controlProps) => (
        <>
          {isMultiline ? (
            <textarea
              ref={ref}
              {...controlProps}
              {...plainInputProps}
              class={revealed ? 'input input-area input-code' : 'input input-area input-code masked'}
              rows={4}
              value={text}
              onInput={(event) => onChange(event.currentTarget.value)}
            />
          ) : (
            <input
              ref={ref}
              {...controlProps}
              {...singleLineInputProps}
              {...handlers}
              class="input"
              {...(revealed ? { type: 'text' as const } : { type: 'password' as const })}
              value={text}
              onInput={(event) => onChange(event.currentTarget.value)}
            />
          )}
          <RevealButton label={field.displayName} revealed={revealed} onChange={setRevealed} />
        </>
      )}
    </FileField>
  );
}
