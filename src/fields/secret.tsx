import { asText, type FieldOf, type FieldType, type InputProps } from './field-type.ts';
import { FileField } from './file-field.tsx';
import { InputOrTextarea } from './input-or-textarea.tsx';
import { isKeyFile } from './name-heuristics.ts';
import { RevealButton } from './reveal-button.tsx';
import { serializeText, validateRequiredText } from './text.tsx';
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
  // A password manager sets the value: nothing but a <textarea> keeps its line breaks.
  const expectsFile = multiline || isKeyFile(field);
  return (
    <FileField {...props} class="secret" expectsFile={expectsFile}>
      {(controlProps) => (
        <>
          <InputOrTextarea
            controlProps={controlProps}
            value={asText(value)}
            onChange={onChange}
            masked={!revealed}
            multiline={expectsFile}
            textareaClass="input input-area input-code"
          />
          <RevealButton label={field.displayName} revealed={revealed} onChange={setRevealed} />
        </>
      )}
    </FileField>
  );
}
