import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t, tCommon } from '../i18n/index.ts';
import type { FieldProblem } from './field-type.ts';

/** Associates an input with its label, hint and error. Spread on the input. */
export type ControlProps = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  'aria-required': boolean | undefined;
};

export type FieldProps = {
  label: string;
  description?: string | undefined;
  required: boolean;
  problem: FieldProblem | undefined;
  /** Second hint, e.g. that a file can be dropped. */
  note?: string | undefined;
  /** Shown in place of the message for `problem`. */
  error?: string | undefined;
  children: (controlProps: ControlProps) => JSX.Element;
};

/** An input with its label above, hint and error below. */
export function Field({ label, description, required, problem, note, error, children }: FieldProps) {
  const id = useId();
  const message = error ?? (problem && t(`field.${problem}`, { field: label }));
  const describedBy = [description && `${id}-hint`, note && `${id}-note`, message && `${id}-error`].filter(Boolean);
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
        {!required && <OptionalMark />}
      </label>
      {children({
        id,
        'aria-describedby': describedBy.join(' ') || undefined,
        'aria-invalid': message ? true : undefined,
        'aria-required': required || undefined,
      })}
      {description && (
        <p class="hint" id={`${id}-hint`}>
          <LinkedText text={description} />
        </p>
      )}
      {note && (
        <p class="hint" id={`${id}-note`}>
          {note}
        </p>
      )}
      {message && <FieldError id={`${id}-error`}>{message}</FieldError>}
    </div>
  );
}

export function OptionalMark() {
  return <span class="optional"> {t('form.optional')}</span>;
}

export function FieldError({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <p class="field-error" id={id}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-.75 3.25h1.5v4.5h-1.5v-4.5Zm.75 7.5a.9.9 0 1 1 0-1.8.9.9 0 0 1 0 1.8Z" />
      </svg>
      <span>{children}</span>
    </p>
  );
}

/** Property descriptions are plain text (contract 3.3), but many contain URLs. */
export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {text.split(/(https?:\/\/[^\s<>"')]+[^\s<>"').,;:!?])/).map((part, index) =>
        index % 2 === 1 ? (
          <a key={part} href={part} target="_blank" rel="noopener noreferrer">
            {part}
            <span class="sr-only"> ({tCommon('opens-in-new-tab')})</span>
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
