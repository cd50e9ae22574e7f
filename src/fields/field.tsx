import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { FieldSpec } from '../field-model.ts';
import { t } from '../i18n/index.ts';
import { deferredUi } from './deferred-ui.ts';
import { Description } from './description.tsx';

/** Associates an input with its label, hint and error. Spread on the input. */
export type ControlProps = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  'aria-required': boolean | undefined;
};

export type FieldProps = {
  field: Pick<FieldSpec, 'displayName' | 'description' | 'descriptionFormat' | 'required'>;
  /** Rows of a list are not marked as optional. */
  isListRow?: boolean;
  /** Second hint, e.g. that a file can be dropped. */
  note?: string | undefined;
  error?: string | undefined;
  footer?: ComponentChildren;
  children: (controlProps: ControlProps) => JSX.Element;
};

/** An input with its label above, hint and error below. */
export function Field({ field, isListRow = false, note, error, footer, children }: FieldProps) {
  const { displayName, description, descriptionFormat, required } = field;
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {displayName}
        {!required && !isListRow && <OptionalMark />}
      </label>
      {children({
        id,
        'aria-describedby': joinIds(description && `${id}-hint`, note && `${id}-note`, error && `${id}-error`),
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
      {description && <Hint id={`${id}-hint`} text={description} format={descriptionFormat} />}
      {note && <Hint id={`${id}-note`} text={note} />}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {footer}
    </div>
  );
}

/** For ARIA attributes that take a list of IDs. */
export function joinIds(...ids: (string | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}

export function OptionalMark() {
  return <span class="optional"> {t('form.optional')}</span>;
}

type HintProps = { id: string; text: string; format?: 'markdown' | undefined; class?: string };

export function Hint({ id, text, format, class: name = 'hint' }: HintProps) {
  // Property descriptions are plain text (contract 3.3), but many contain addresses.
  const { PlainText } = deferredUi.value ?? {};
  return format ? (
    <div class={name} id={id}>
      <Description text={text} />
    </div>
  ) : (
    <p class={name} id={id}>
      {PlainText ? <PlainText text={text} /> : text}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: ComponentChildren }) {
  // Otherwise the focus moves to the input, which is described by it.
  const role = id === `${document.activeElement?.id}-error` ? 'alert' : undefined;
  return (
    <p class="field-error" id={id} role={role} key={role}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-.75 3.25h1.5v4.5h-1.5v-4.5Zm.75 7.5a.9.9 0 1 1 0-1.8.9.9 0 0 1 0 1.8Z" />
      </svg>
      <span>{children}</span>
    </p>
  );
}
