import { useEffect, useRef } from 'preact/hooks';
import { focusFirst } from './focus-first.ts';

type SearchInputProps = {
  label: string;
  placeholder?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
};

/** Narrows a list down. It is no field: Enter does not submit the form around it, and Escape clears it first. */
export function SearchInput({ label, placeholder = label, value, onChange, autoFocus = false }: SearchInputProps) {
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
  );
}
