import { useEffect, useRef, useState } from 'preact/hooks';
import type { SelectOption } from '../field-model.ts';
import { tCombobox as t } from '../i18n/combobox.ts';
import { tCommon } from '../i18n/index.ts';
import type { ControlProps } from './field.tsx';
import { optionNamed, search } from './search.ts';

type ComboboxProps = {
  controlProps: ControlProps;
  label: string;
  options: SelectOption[];
  selected: number | undefined;
  placeholder: string;
  clearable: boolean;
  onSelect: (selected: number | undefined) => void;
};

/** Editable combobox with list autocomplete, as in the ARIA Authoring Practices Guide. */
export function Combobox({ controlProps, label, options, selected, placeholder, clearable, onSelect }: ComboboxProps) {
  // Undefined while closed: the input then shows the selected option.
  const [query, setQuery] = useState<string>();
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listbox = useRef<HTMLDivElement>(null);
  const open = query !== undefined;
  const matches = search(options, query ?? '');
  const listId = `${controlProps.id}-list`;
  const activeOption = matches[active];

  useEffect(() => {
    listbox.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  const openList = () => {
    if (open) return;
    setQuery('');
    setActive(Math.max(0, selected ?? 0));
  };
  const select = (index: number | undefined) => {
    setQuery(undefined);
    if (index !== undefined) onSelect(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!open) openList();
      else setActive(Math.min(Math.max(active + step, 0), Math.max(matches.length - 1, 0)));
    } else if (open && event.key === 'Enter') {
      event.preventDefault();
      select(activeOption);
    } else if (open && event.key === 'Escape') {
      // Close the list, not the dialog.
      event.stopPropagation();
      setQuery(undefined);
    }
  };

  return (
    <div class="combobox">
      <input
        {...controlProps}
        ref={input}
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
        aria-activedescendant={open && activeOption !== undefined ? `${listId}-${activeOption}` : undefined}
        placeholder={selected === undefined ? placeholder : options[selected]?.label}
        value={query ?? (selected === undefined ? '' : (options[selected]?.label ?? ''))}
        onClick={openList}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        // Who has typed a whole label has chosen, and need not press Enter.
        onBlur={() => select(optionNamed(options, query ?? ''))}
      />
      {clearable && selected !== undefined && !open && (
        <button
          type="button"
          class="icon-button clear"
          aria-label={t('clear', { field: label })}
          onClick={() => {
            // The button is gone afterwards.
            input.current?.focus();
            onSelect(undefined);
          }}
        >
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 3 4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4 1-1Z" />
          </svg>
        </button>
      )}
      <div
        ref={listbox}
        id={listId}
        class="listbox"
        role="listbox"
        aria-label={label}
        hidden={!open || matches.length === 0}
      >
        {matches.map((index, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the input, which handles the keys
          <div
            key={index}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            class="option"
            aria-selected={position === active}
            data-selected={index === selected || undefined}
            // Prevents the blur, which would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => select(index)}
          >
            {options[index]?.label}
          </div>
        ))}
      </div>
      {open && matches.length === 0 && <p class="listbox empty">{tCommon('nothing-found')}</p>}
      <span class="sr-only" role="status">
        {open && (matches.length === 0 ? tCommon('nothing-found') : t('matches', { count: matches.length }))}
      </span>
    </div>
  );
}
