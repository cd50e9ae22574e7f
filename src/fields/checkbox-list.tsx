import { useState } from 'preact/hooks';
import type { SelectOption } from '../field-model.ts';
import { t } from '../i18n/index.ts';
import { search } from './search.ts';
import { MAX_UNSEARCHED_OPTIONS } from './selected-indices.ts';

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
  const searchLabel = t('field.search', { field: name });
  return (
    <>
      {options.length > MAX_UNSEARCHED_OPTIONS && (
        <input
          class="input"
          type="search"
          autocomplete="off"
          enterKeyHint="go"
          aria-label={searchLabel}
          placeholder={placeholder ?? searchLabel}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <div class="checks">
        {search(options, query).map((index) => (
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
