import { useRef } from 'preact/hooks';
import { t } from '../i18n/index.ts';
import type { Property } from '../model.ts';
import { useDroppedFile } from './dropped-file.ts';
import { Field } from './field.tsx';
import { type InputProps, textOf } from './field-kind.ts';
import { plainInput } from './plain-input.ts';
import { isKeyFile } from './wording.ts';

type KeyFileProps = InputProps<Property> & { rows: number };

/** Several lines of text, which may also come as a file: pasted, dropped or, if it is meant to be one, chosen. */
export function KeyFileInput({ property, value, problem, change, rows }: KeyFileProps) {
  const file = useDroppedFile(change);
  const picker = useRef<HTMLInputElement>(null);
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
          {expectsFile && (
            <>
              <button type="button" class="button button-small" onClick={() => picker.current?.click()}>
                {t('field.file')}
                <span class="sr-only">: {property.displayName}</span>
              </button>
              <input
                ref={picker}
                type="file"
                hidden
                onChange={({ currentTarget }) => {
                  const [chosen] = currentTarget.files ?? [];
                  if (chosen) void file.read(chosen);
                  // So that choosing the same file again counts as a change.
                  currentTarget.value = '';
                }}
              />
            </>
          )}
        </div>
      )}
    </Field>
  );
}
