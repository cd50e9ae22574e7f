import { useState } from 'preact/hooks';
import { t } from '../i18n/index.ts';
import type { Choice } from '../model.ts';
import { search } from './search.ts';
import { longList } from './selected-indices.ts';

type CheckListProps = {
  options: Choice[];
  /** Their places among the options. */
  chosen: number[];
  /** Of the field, for the search. */
  name: string;
  placeholder: string | undefined;
  refused: boolean;
  change: (chosen: number[]) => void;
};

/** Checkboxes: unlike a multiple select they need no modifier key, and say what is chosen. Searched if there are many. */
export function CheckList({ options, chosen, name, placeholder, refused, change }: CheckListProps) {
  const [query, setQuery] = useState('');
  const searched = t('field.search', { field: name });
  return (
    <>
      {options.length > longList && (
        <input
          class="input"
          type="search"
          autocomplete="off"
          enterKeyHint="go"
          aria-label={searched}
          placeholder={placeholder ?? searched}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <div class="checks">
        {search(options, query).map((place) => (
          <label key={place} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(place)}
              aria-invalid={refused || undefined}
              onChange={({ currentTarget }) =>
                change(currentTarget.checked ? [...chosen, place] : chosen.filter((other) => other !== place))
              }
            />
            <span>{options[place]?.label}</span>
          </label>
        ))}
      </div>
    </>
  );
}
