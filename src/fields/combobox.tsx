import { useEffect, useRef, useState } from 'preact/hooks';
import { tCombobox as t } from '../i18n/combobox.ts';
import { tCommon } from '../i18n/index.ts';
import type { Choice } from '../model.ts';
import type { Ties } from './field.tsx';
import type { search } from './search.ts';

type ComboboxProps = {
  ties: Ties;
  label: string;
  options: Choice[];
  place: number | undefined;
  placeholder: string;
  clearable: boolean;
  choose: (place: number | undefined) => void;
  /** Handed over: with an import, this chunk would wait for that of the inputs, or both for one more. */
  search: typeof search;
};

/** One choice out of many: an editable combobox with a list, as in the ARIA Authoring Practices. */
export function Combobox({ ties, label, options, place, placeholder, clearable, choose, search: find }: ComboboxProps) {
  // Undefined while closed: the input then shows the choice.
  const [query, setQuery] = useState<string>();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const open = query !== undefined;
  const found = find(options, query ?? '');
  const listId = `${ties.id}-list`;
  const activePlace = found[active];

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  const openList = () => {
    if (open) return;
    setQuery('');
    setActive(Math.max(0, place ?? 0));
  };
  const pick = (chosen: number | undefined) => {
    setQuery(undefined);
    if (chosen !== undefined) choose(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!open) openList();
      else setActive(Math.min(Math.max(active + step, 0), Math.max(found.length - 1, 0)));
    } else if (open && event.key === 'Enter') {
      event.preventDefault();
      pick(activePlace);
    } else if (open && event.key === 'Escape') {
      // Closes the list, not the dialog.
      event.stopPropagation();
      setQuery(undefined);
    }
  };

  return (
    <div class="combobox">
      <input
        {...ties}
        class="input select"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterKeyHint="done"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && activePlace !== undefined ? `${listId}-${activePlace}` : undefined}
        placeholder={place === undefined ? placeholder : options[place]?.label}
        value={query ?? (place === undefined ? '' : (options[place]?.label ?? ''))}
        onClick={openList}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onBlur={() => setQuery(undefined)}
      />
      {clearable && place !== undefined && !open && (
        <button
          type="button"
          class="icon-button clear"
          aria-label={t('clear', { field: label })}
          onClick={() => choose(undefined)}
        >
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 3 4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4 1-1Z" />
          </svg>
        </button>
      )}
      <div
        ref={list}
        id={listId}
        class="listbox"
        role="listbox"
        aria-label={label}
        hidden={!open || found.length === 0}
      >
        {found.map((index, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the input, which handles the keys
          <div
            key={index}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            class="option"
            aria-selected={position === active}
            data-chosen={index === place || undefined}
            // Before the blur, which would take the list away.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(index)}
          >
            {options[index]?.label}
          </div>
        ))}
      </div>
      {open && found.length === 0 && <p class="listbox empty">{tCommon('nothing-found')}</p>}
      <span class="sr-only" role="status">
        {open && (found.length === 0 ? tCommon('nothing-found') : t('matches', { count: found.length }))}
      </span>
    </div>
  );
}
