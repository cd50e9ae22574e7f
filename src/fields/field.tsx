import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t, tCommon } from '../i18n/index.ts';
import type { FieldProblem } from './field-kind.ts';

/** What ties an input to its label, hint and error. Spread it on the input. */
export type Ties = {
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
  /** More words under the input, e.g. that a file may be dropped. */
  note?: string | undefined;
  /** A message of its own, in place of the text for `problem`. */
  error?: string | undefined;
  children: (ties: Ties) => JSX.Element;
};

/** Label above, hint and error below: the frame of every input. */
export function Field({ label, description, required, problem, note, error, children }: FieldProps) {
  const id = useId();
  const message = error ?? (problem && t(`field.${problem}`, { field: label }));
  const described = [description && `${id}-hint`, note && `${id}-note`, message && `${id}-error`].filter(Boolean);
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
        {!required && <Optional />}
      </label>
      {children({
        id,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': message ? true : undefined,
        'aria-required': required || undefined,
      })}
      {description && (
        <p class="hint" id={`${id}-hint`}>
          <Linked text={description} />
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

export function Optional() {
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

/** Property descriptions are plain text (contract 3.3); many hold an address all the same. */
export function Linked({ text }: { text: string }) {
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
