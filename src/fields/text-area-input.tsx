import type { FieldSpec } from '../field-model.ts';
import { asText, type InputProps } from './field-type.ts';
import { FileField } from './file-field.tsx';
import { plainInputProps } from './input-props.ts';
import { isKeyFile } from './name-heuristics.ts';

/** Multi-line text. A file can be dropped on it, or picked if the field expects one. */
export function TextAreaInput(props: InputProps<FieldSpec>) {
  const expectsFile = isKeyFile(props.field);
  return (
    <FileField {...props} expectsFile={expectsFile}>
      {(controlProps) => (
        <textarea
          {...controlProps}
          {...plainInputProps}
          class={expectsFile ? 'input input-area input-code' : 'input input-area'}
          rows={4}
          value={asText(props.value)}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </FileField>
  );
}
