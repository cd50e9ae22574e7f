import { t } from '../i18n/index.ts';
import { Combobox } from './combobox.tsx';
import { Field } from './field.tsx';
import { asIndices, type FieldType, type InputProps, type PropertyOf } from './field-type.ts';
import { MAX_UNSEARCHED_OPTIONS, selectedIndices } from './selected-indices.ts';

type Dropdown = PropertyOf<'STATIC_DROPDOWN'>;

/** The field value is the index of the option, since option values may be any JSON and need not be unique. */
export const dropdownType: FieldType<Dropdown> = {
  initialValue: ({ options, defaultValue }) =>
    selectedIndices(options, defaultValue === undefined ? [] : [defaultValue]),
  // The user cannot fill in a disabled list.
  validate: ({ required, disabled }, value) =>
    required && !disabled && asIndices(value).length === 0 ? 'required.choice' : undefined,
  serialize({ options, defaultValue = null }, value) {
    const [option] = asIndices(value).map((index) => options[index]);
    if (option) return option.value;
    // A default that is none of the options is the piece's own value for "nothing selected".
    return selectedIndices(options, [defaultValue]).length > 0 ? null : defaultValue;
  },
  Input: DropdownInput,
};

function DropdownInput({ property, value, problem, onChange }: InputProps<Dropdown>) {
  const { displayName, description, required, options, disabled, placeholder = t('field.choose') } = property;
  const [selected] = asIndices(value);
  const isSearched = options.length > MAX_UNSEARCHED_OPTIONS && !disabled;
  const select = (index: number | undefined) => onChange(index === undefined ? [] : [index]);
  return (
    <Field label={displayName} description={description} required={required} problem={problem}>
      {(controlProps) =>
        isSearched ? (
          <Combobox
            controlProps={controlProps}
            label={displayName}
            onSelect={select}
            {...{ options, selected, placeholder }}
            clearable={!required}
          />
        ) : (
          <select
            {...controlProps}
            class="input select"
            disabled={disabled}
            value={selected === undefined ? '' : String(selected)}
            onChange={({ currentTarget }) =>
              select(currentTarget.value === '' ? undefined : Number(currentTarget.value))
            }
          >
            <option value="" disabled={required && options.length > 0}>
              {placeholder}
            </option>
            {options.map(({ label }, index) => (
              <option key={index} value={String(index)}>
                {label}
              </option>
            ))}
          </select>
        )
      }
    </Field>
  );
}
