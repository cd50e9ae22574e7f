import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n/index.ts';
import { Field, type FieldProps } from './field.tsx';
import { asText, type FieldType, type InputProps, type PropertyOf } from './field-type.ts';
import { FilePicker } from './file-picker.tsx';
import { plainInputProps, singleLineInputProps } from './input-props.ts';
import { isKeyFile } from './name-heuristics.ts';
import { serializeText, validateRequiredText } from './short-text.tsx';
import { useDroppedFile } from './use-dropped-file.ts';

/** The official dialog ignores `required` and the default value here (contract 3.3); we ignore only the default. */
export const secretTextType: FieldType<PropertyOf<'SECRET_TEXT'>> = {
  initialValue: () => '',
  validate: validateRequiredText,
  serialize: serializeText,
  Input: SecretInput,
};

type SecretInputProps = InputProps<PropertyOf<'SECRET_TEXT'>> & {
  /** What surrounds the input. Called as a function, not rendered as a component. */
  layout?: (props: FieldProps) => JSX.Element;
  /** Always a textarea, with a file picker. */
  multiline?: boolean;
};

export function SecretInput({ property, value, problem, onChange, layout = Field, multiline }: SecretInputProps) {
  const [revealed, setRevealed] = useState(false);
  const file = useDroppedFile(onChange);
  const text = asText(value);
  // An <input> drops line breaks, which would corrupt a PEM.
  const isMultiline = multiline || text.includes('\n');
  const expectsFile = multiline || isKeyFile(property);
  const field = property.displayName;
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const wasMultiline = useRef(isMultiline);
  useLayoutEffect(() => {
    // The focused element was replaced by the other kind.
    if (wasMultiline.current !== isMultiline) input.current?.focus();
    wasMultiline.current = isMultiline;
  }, [isMultiline]);

  return layout({
    label: field,
    description: property.description,
    required: property.required,
    problem,
    note: file.message ?? (expectsFile ? t('field.file.hint') : undefined),
    error: file.error,
    children: (controlProps) => (
      <div class="secret droppable" data-dragging={file.dragging || undefined} {...file.handlers}>
        {isMultiline ? (
          <textarea
            ref={input}
            {...controlProps}
            {...plainInputProps}
            class={revealed ? 'input input-area input-code' : 'input input-area input-code masked'}
            rows={4}
            value={text}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <input
            ref={input}
            {...controlProps}
            {...singleLineInputProps}
            class="input"
            {...(revealed ? { type: 'text' as const } : { type: 'password' as const })}
            value={text}
            onInput={(event) => onChange(event.currentTarget.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text/plain') ?? '';
              if (!pasted.trim().includes('\n')) return;
              event.preventDefault();
              onChange(insertAtSelection(event.currentTarget, pasted));
            }}
          />
        )}
        <button
          type="button"
          class="icon-button reveal"
          aria-label={t(revealed ? 'field.hide' : 'field.reveal', { field })}
          aria-pressed={revealed}
          onClick={() => setRevealed(!revealed)}
        >
          <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M10 4.5c3.7 0 6.6 2.3 8 5.5-1.4 3.2-4.3 5.5-8 5.5S3.4 13.200 2 10c1.400-3.200 4.300-5.500 8-5.500Zm0 1.500c-2.800 0-5 1.600-6.300 4 1.300 2.400 3.500 4 6.300 4s5-1.600 6.300-4c-1.300-2.400-3.500-4-6.300-4Zm0 1.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5Z" />
            {!revealed && <path d="m3.500 2.500 14 14-1 1-14-14 1-1Z" />}
          </svg>
        </button>
        {expectsFile && <FilePicker label={field} onFile={file.readFile} />}
      </div>
    ),
  });
}

function insertAtSelection({ value, selectionStart, selectionEnd }: HTMLInputElement, text: string): string {
  return value.slice(0, selectionStart ?? value.length) + text + value.slice(selectionEnd ?? value.length);
}
