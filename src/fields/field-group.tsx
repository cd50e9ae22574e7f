import type { ComponentChildren } from 'preact';
import type { FieldSpec } from '../field-model.ts';
import { FieldError, Hint, joinIds, OptionalMark } from './field.tsx';
import type { InputProps } from './field-type.ts';

type FieldGroupProps = Pick<InputProps<FieldSpec>, 'field' | 'message' | 'isListRow'> & {
  /** The message has this id and `-error`. */
  id: string;
  class?: string;
  disabled?: boolean | undefined;
  /** Above the inputs, for many of them. */
  descriptionFirst?: boolean;
  children: ComponentChildren;
};

/** Several inputs that are one field: like FieldLayout, with a legend in place of the label. */
export function FieldGroup(props: FieldGroupProps) {
  const { id, field, message, isListRow, class: name, disabled, descriptionFirst = false, children } = props;
  const { displayName, description, descriptionFormat, required } = field;
  const hint = description && <Hint id={`${id}-hint`} text={description} format={descriptionFormat} />;
  return (
    <fieldset
      class={name ? `field ${name}` : 'field'}
      disabled={disabled}
      aria-describedby={joinIds(description && `${id}-hint`, message && `${id}-error`)}
    >
      <legend class="label">
        {displayName}
        {!required && !isListRow && <OptionalMark />}
      </legend>
      {descriptionFirst && hint}
      {children}
      {!descriptionFirst && hint}
      {message && <FieldError id={`${id}-error`}>{message}</FieldError>}
    </fieldset>
  );
}
