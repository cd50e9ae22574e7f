import { t } from '../i18n/index.ts';
import type { Property } from '../model.ts';
import { Field } from './field.tsx';
import { type InputProps, textOf } from './field-type.ts';
import { FilePicker } from './file-picker.tsx';
import { plainInput } from './input-props.ts';
import { isKeyFile } from './name-heuristics.ts';
import { useDroppedFile } from './use-dropped-file.ts';

type KeyFileProps = InputProps<Property> & { rows: number };

/** Several lines of text, which may also come as a file: pasted, dropped or, if it is meant to be one, chosen. */
export function KeyFileInput({ property, value, problem, change, rows }: KeyFileProps) {
  const file = useDroppedFile(change);
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
      {(ties) => (
        <div class="droppable" data-dragging={file.dragging || undefined} {...file.handlers}>
          <textarea
            {...ties}
            {...plainInput}
            class={expectsFile ? 'input input-area input-code' : 'input input-area'}
            rows={rows}
            value={textOf(value)}
            onInput={(event) => change(event.currentTarget.value)}
          />
          {expectsFile && <FilePicker label={property.displayName} read={file.read} />}
        </div>
      )}
    </Field>
  );
}
