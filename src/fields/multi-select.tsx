import { useId } from 'preact/hooks';
import { t } from '../i18n/index.ts';
import { CheckList } from './checkbox-list.tsx';
import { FieldError, Linked, Optional } from './field.tsx';
import { choicesOf, type FieldKind, type InputProps, type PropertyOf } from './field-type.ts';
import { placesOf } from './selected-indices.ts';

export const multiSelect: FieldKind<PropertyOf<'STATIC_MULTI_SELECT_DROPDOWN'>> = {
  initial: ({ options, defaultValue }) => placesOf(options, defaultValue ?? []),
  problem: ({ required, disabled }, value) =>
    required && !disabled && choicesOf(value).length === 0 ? 'required.choice' : undefined,
  // In the order of the list, not of the clicks.
  wire: ({ options }, value) =>
    [...choicesOf(value)].sort((a, b) => a - b).flatMap((place) => (options[place] ? [options[place].value] : [])),
  Input: MultiSelectInput,
};

/** Checkboxes: unlike a multiple select they need no modifier key, and say what is chosen. */
function MultiSelectInput({
  property,
  value,
  problem,
  change,
}: InputProps<PropertyOf<'STATIC_MULTI_SELECT_DROPDOWN'>>) {
  const { displayName, description, required, options, disabled, placeholder } = property;
  const id = useId();
  const message = problem && t(`field.${problem}`, { field: displayName });
  const described = [description && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset class="field" disabled={disabled} aria-describedby={described || undefined}>
      <legend class="label">
        {displayName}
        {!required && <Optional />}
      </legend>
      <CheckList
        options={options}
        chosen={choicesOf(value)}
        name={displayName}
        placeholder={placeholder}
        refused={message !== undefined}
        change={change}
      />
      {description && (
        <p class="hint" id={`${id}-hint`}>
          <Linked text={description} />
        </p>
      )}
      {message && <FieldError id={`${id}-error`}>{message}</FieldError>}
    </fieldset>
  );
}
