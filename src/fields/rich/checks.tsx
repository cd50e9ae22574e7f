import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import type { Choice } from '../../model.ts';
import { FieldError, Optional } from '../field.tsx';
import { choicesOf } from '../field-kind.ts';
import { search } from '../search.ts';
import { Help, joined } from './frame.tsx';
import type { FieldOf, RichInputProps } from './kind.ts';
import { longList } from './places.ts';

type ChecksProps = RichInputProps<FieldOf<'SELECT'>> & { options: Choice[] };

/** Several choices as checkboxes: unlike a multiple select they need no modifier key, and say what is chosen. */
export function Checks({ field, value, path, form, change, row, options }: ChecksProps) {
  const { displayName, help, required, whenEmpty } = field;
  const id = useId();
  const [query, setQuery] = useState('');
  const chosen = choicesOf(value);
  const message = form.messages[path];
  const searched = t('field.search', { field: displayName });
  return (
    <fieldset class="field" aria-describedby={joined(help && `${id}-help`, message && `${id}-error`)}>
      <legend class="label">
        {displayName}
        {!required && !row && <Optional />}
      </legend>
      {options.length > longList && (
        <input
          class="input"
          type="search"
          aria-label={searched}
          placeholder={whenEmpty?.placeholder ?? searched}
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
              aria-invalid={message ? true : undefined}
              onChange={({ currentTarget }) =>
                change(currentTarget.checked ? [...chosen, place] : chosen.filter((other) => other !== place))
              }
            />
            <span>{options[place]?.label}</span>
          </label>
        ))}
      </div>
      {help && <Help form={form} id={`${id}-help`} text={help} />}
      {message && <FieldError id={`${id}-error`}>{message}</FieldError>}
    </fieldset>
  );
}
