import { useId } from 'preact/hooks';
import { t } from '../i18n/index.ts';
import { CheckboxList } from './checkbox-list.tsx';
import { FieldError, LinkedText, OptionalMark } from './field.tsx';
import { asIndices, type FieldType, type InputProps, type PropertyOf } from './field-type.ts';
import { selectedIndices } from './selected-indices.ts';

export const multiSelectType: FieldType<PropertyOf<'STATIC_MULTI_SELECT_DROPDOWN'>> = {
  initialValue: ({ options, defaultValue }) => selectedIndices(options, defaultValue ?? []),
  validate: ({ required, disabled }, value) =>
    required && !disabled && asIndices(value).length === 0 ? 'required.choice' : undefined,
  // In the order of the options, not of the clicks.
  serialize: ({ options }, value) =>
    [...asIndices(value)].sort((a, b) => a - b).flatMap((place) => (options[place] ? [options[place].value] : [])),
  Input: MultiSelectInput,
};

function MultiSelectInput({
  property,
  value,
  problem,
  onChange,
}: InputProps<PropertyOf<'STATIC_MULTI_SELECT_DROPDOWN'>>) {
  const { displayName, description, required, options, disabled, placeholder } = property;
  const id = useId();
  const message = problem && t(`field.${problem}`, { field: displayName });
  const described = [description && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset class="field" disabled={disabled} aria-describedby={described || undefined}>
      <legend class="label">
        {displayName}
        {!required && <OptionalMark />}
      </legend>
      <CheckboxList
        options={options}
        selected={asIndices(value)}
        name={displayName}
        placeholder={placeholder}
        invalid={message !== undefined}
        onChange={onChange}
      />
      {description && (
        <p class="hint" id={`${id}-hint`}>
          <LinkedText text={description} />
        </p>
      )}
      {message && <FieldError id={`${id}-error`}>{message}</FieldError>}
    </fieldset>
  );
}
