import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n/index.ts';
import { Field, type FieldProps } from './field.tsx';
import { type FieldKind, type InputProps, type PropertyOf, textOf } from './field-type.ts';
import { FilePicker } from './file-picker.tsx';
import { lineInput, plainInput } from './input-props.ts';
import { isKeyFile } from './name-heuristics.ts';
import { requiredText, trimmed } from './short-text.tsx';
import { useDroppedFile } from './use-dropped-file.ts';

/** The official dialog ignores `required` and a default here (contract 3.3); a default secret makes no sense. */
export const secretText: FieldKind<PropertyOf<'SECRET_TEXT'>> = {
  initial: () => '',
  problem: requiredText,
  wire: trimmed,
  Input: SecretInput,
};

type SecretInputProps = InputProps<PropertyOf<'SECRET_TEXT'>> & {
  /** Called, not rendered: whoever hands one over may put a component of their own around the input. */
  frame?: (props: FieldProps) => JSX.Element;
  /** Always several lines, and may come as a file. */
  area?: boolean;
};

export function SecretInput({ property, value, problem, change, frame = Field, area }: SecretInputProps) {
  const [revealed, setRevealed] = useState(false);
  const file = useDroppedFile(change);
  const text = textOf(value);
  // One line cannot hold a key file: the browser would drop its line breaks and with them a PEM's meaning.
  const manyLines = area || text.includes('\n');
  const expectsFile = area || isKeyFile(property);
  const field = property.displayName;
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const wasManyLines = useRef(manyLines);
  useLayoutEffect(() => {
    // The element was exchanged under the user's hands.
    if (wasManyLines.current !== manyLines) input.current?.focus();
    wasManyLines.current = manyLines;
  }, [manyLines]);

  return frame({
    label: field,
    description: property.description,
    required: property.required,
    problem,
    note: file.message ?? (expectsFile ? t('field.file.hint') : undefined),
    error: file.error,
    children: (ties) => (
      <div class="secret droppable" data-dragging={file.dragging || undefined} {...file.handlers}>
        {manyLines ? (
          <textarea
            ref={input}
            {...ties}
            {...plainInput}
            class={revealed ? 'input input-area input-code' : 'input input-area input-code masked'}
            rows={4}
            value={text}
            onInput={(event) => change(event.currentTarget.value)}
          />
        ) : (
          <input
            ref={input}
            {...ties}
            {...lineInput}
            class="input"
            {...(revealed ? { type: 'text' as const } : { type: 'password' as const })}
            value={text}
            onInput={(event) => change(event.currentTarget.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text/plain') ?? '';
              if (!pasted.trim().includes('\n')) return;
              event.preventDefault();
              change(inserted(event.currentTarget, pasted));
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
        {expectsFile && <FilePicker label={field} read={file.read} />}
      </div>
    ),
  });
}

function inserted({ value, selectionStart, selectionEnd }: HTMLInputElement, text: string): string {
  return value.slice(0, selectionStart ?? value.length) + text + value.slice(selectionEnd ?? value.length);
}
