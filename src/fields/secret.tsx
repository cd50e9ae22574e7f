import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n/index.ts';
import { asText, type FieldOf, type FieldType, type InputProps } from './field-type.ts';
import { FileField } from './file-field.tsx';
import { plainInputProps, singleLineInputProps } from './input-props.ts';
import { isKeyFile } from './name-heuristics.ts';
import { serializeText, validateRequiredText } from './text.tsx';

/** Ignores the default value, which is no secret. */
export const secretType: FieldType<FieldOf<'SECRET'>> = {
  initialValue: () => '',
  validate: validateRequiredText,
  serialize: (field, value) => serializeText(field, value) || undefined,
  Input: SecretInput,
};

type SecretInputProps = InputProps<FieldOf<'SECRET'> | FieldOf<'KEY_FILE'>> & {
  /** Always a textarea, with a file picker. */
  multiline?: boolean;
};

export function SecretInput({ multiline = false, ...props }: SecretInputProps) {
  const { field, value, onChange } = props;
  const [revealed, setRevealed] = useState(false);
  const text = asText(value);
  // An <input> drops line breaks, which would corrupt a PEM.
  const isMultiline = multiline || text.includes('\n');
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const wasMultiline = useRef(isMultiline);
  useLayoutEffect(() => {
    // The focused element was replaced by the other kind.
    if (wasMultiline.current !== isMultiline) input.current?.focus();
    wasMultiline.current = isMultiline;
  }, [isMultiline]);

  return (
    <FileField {...props} class="secret" expectsFile={multiline || isKeyFile(field)}>
      {(controlProps) => (
        <>
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
            aria-label={t(revealed ? 'field.hide' : 'field.reveal', { field: field.displayName })}
            aria-pressed={revealed}
            onClick={() => setRevealed(!revealed)}
          >
            <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
              <path d="M10 4.5c3.7 0 6.6 2.3 8 5.5-1.4 3.2-4.3 5.5-8 5.5S3.4 13.2 2 10c1.4-3.2 4.3-5.5 8-5.5Zm0 1.5c-2.8 0-5 1.6-6.3 4 1.3 2.4 3.5 4 6.3 4s5-1.6 6.3-4c-1.3-2.4-3.5-4-6.3-4Zm0 1.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z" />
              {!revealed && <path d="m3.5 2.5 14 14-1 1-14-14 1-1Z" />}
            </svg>
          </button>
        </>
      )}
    </FileField>
  );
}

function insertAtSelection({ value, selectionStart, selectionEnd }: HTMLInputElement, text: string): string {
  return value.slice(0, selectionStart ?? value.length) + text + value.slice(selectionEnd ?? value.length);
}
