import { useState } from 'preact/hooks';
import type { SelectOption } from '../field-model.ts';
import { tFieldTypes } from '../i18n/field-types.ts';
import { isSearchable, optionSearch } from './registry.ts';

type CheckboxListProps = {
  options: SelectOption[];
  /** Indices of options. */
  selected: number[];
  /** Label of the field, for the search input. */
  name: string;
  placeholder: string | undefined;
  invalid: boolean;
  onChange: (selected: number[]) => void;
};

/** In place of `<select multiple>`, which needs modifier keys and hides what is selected. */
export function CheckboxList({ options, selected, name, placeholder, invalid, onChange }: CheckboxListProps) {
  const [query, setQuery] = useState('');
  const { search, SearchInput } = optionSearch;
  const found = search?.(options, query) ?? [...options.keys()];
  return (
    <>
      {SearchInput && isSearchable(options) && (
        <SearchInput
          label={tFieldTypes('field.search', { field: name })}
          placeholder={placeholder}
          value={query}
          onChange={setQuery}
          found={found.length}
          invalid={invalid}
        />
      )}
      <div class="checks">
        {found.map((index) => (
          <label key={index} class="check">
            <input
              type="checkbox"
              checked={selected.includes(index)}
              aria-invalid={invalid || undefined}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...selected, index] : selected.filter((other) => other !== index))
              }
            />
            <span>{options[index]?.label}</span>
          </label>
        ))}
      </div>
    </>
  );
}
