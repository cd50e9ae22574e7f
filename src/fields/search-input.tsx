import { useEffect, useRef } from 'preact/hooks';
import { tCommon } from '../i18n/index.ts';
import { focusFirst } from './focus-first.ts';

type SearchInputProps = {
  label: string;
  placeholder?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
  /** How many options are left. If none, that is said, and focused in their place when a submit fails. */
  found?: number;
  invalid?: boolean;
};

/** Narrows a list down. It is no field: Enter does not submit the form around it, and Escape clears it first. */
export function SearchInput(props: SearchInputProps) {
  const { label, placeholder = label, value, onChange, autoFocus = false, found, invalid = false } = props;
  const nothingFound = found === 0 && value !== '';
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) focusFirst(input.current);
  }, [autoFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
    else if (event.key === 'Escape' && value !== '') {
      event.stopPropagation();
      onChange('');
    }
  };
  return (
    <>
      <input
        ref={input}
        class="input"
        type="search"
        aria-label={label}
        placeholder={placeholder}
        autocomplete="off"
        enterKeyHint="search"
        value={value}
        onKeyDown={onKeyDown}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {found !== undefined && (
        <p
          class={nothingFound ? 'hint' : 'sr-only'}
          role="status"
          tabIndex={-1}
          data-problem={(invalid && nothingFound) || undefined}
        >
          {nothingFound && tCommon('nothing-found')}
        </p>
      )}
    </>
  );
}
