import { t } from '../i18n/index.ts';
import { Field } from './field.tsx';
import { choicesOf, type FieldKind, type InputProps, type PropertyOf } from './field-type.ts';
import type { lazyFields } from './lazy-fields.ts';
import { search } from './search.ts';
import { longList, placesOf } from './selected-indices.ts';

type Dropdown = PropertyOf<'STATIC_DROPDOWN'>;

/** @param lazy where the searchable list comes, once it is loaded: a chunk cannot import what the first file holds */
export function createDropdown(lazy: typeof lazyFields): FieldKind<Dropdown> {
  return { ...dropdown, Input: (props) => <DropdownInput {...props} lazy={lazy} /> };
}

/** Holds the place of the choice, since values may be any JSON and need not differ. */
const dropdown: Omit<FieldKind<Dropdown>, 'Input'> = {
  initial: ({ options, defaultValue }) => placesOf(options, defaultValue === undefined ? [] : [defaultValue]),
  // A list that is disabled cannot be answered.
  problem: ({ required, disabled }, value) =>
    required && !disabled && choicesOf(value).length === 0 ? 'required.choice' : undefined,
  wire({ options, defaultValue = null }, value) {
    const [chosen] = choicesOf(value).map((place) => options[place]);
    if (chosen) return chosen.value;
    // A default that is none of the options is the piece's own word for "nothing chosen".
    return placesOf(options, [defaultValue]).length > 0 ? null : defaultValue;
  },
};

type DropdownProps = InputProps<Dropdown> & { lazy: typeof lazyFields };

function DropdownInput({ property, value, problem, change, lazy }: DropdownProps) {
  const { displayName, description, required, options, disabled, placeholder = t('field.choose') } = property;
  const [place] = choicesOf(value);
  // Until the searchable list is loaded, a select holds the same options.
  const Combobox = options.length > longList && !disabled ? lazy.value?.Combobox : undefined;
  const choose = (chosen: number | undefined) => change(chosen === undefined ? [] : [chosen]);
  return (
    <Field label={displayName} description={description} required={required} problem={problem}>
      {(ties) =>
        Combobox ? (
          <Combobox
            {...{ ties, options, place, placeholder, choose, search }}
            label={displayName}
            clearable={!required}
          />
        ) : (
          <select
            {...ties}
            class="input select"
            disabled={disabled}
            value={place === undefined ? '' : String(place)}
            onChange={({ currentTarget }) =>
              choose(currentTarget.value === '' ? undefined : Number(currentTarget.value))
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
