import type { Property } from '../field-model.ts';
import { t } from '../i18n/index.ts';
import { Field } from './field.tsx';
import { asText, type InputProps } from './field-type.ts';
import { FilePicker } from './file-picker.tsx';
import { plainInputProps } from './input-props.ts';
import { isKeyFile } from './name-heuristics.ts';
import { useDroppedFile } from './use-dropped-file.ts';

type TextAreaInputProps = InputProps<Property> & { rows: number };

/** Multi-line text. A file can be dropped on it, or picked if the property expects one. */
export function TextAreaInput({ property, value, problem, onChange, rows }: TextAreaInputProps) {
  const file = useDroppedFile(onChange);
  const expectsFile = isKeyFile(property);
  return (
    <Field
      label={property.displayName}
      description={property.description}
      required={property.required}
      problem={problem}
      note={file.message ?? (expectsFile ? t('field.file.hint') : undefined)}
      error={file.error}
    >
      {(controlProps) => (
        <div class="droppable" data-dragging={file.dragging || undefined} {...file.handlers}>
          <textarea
            {...controlProps}
            {...plainInputProps}
            class={expectsFile ? 'input input-area input-code' : 'input input-area'}
            rows={rows}
            value={asText(value)}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
          {expectsFile && <FilePicker label={property.displayName} onFile={file.readFile} />}
        </div>
      )}
    </Field>
  );
}
