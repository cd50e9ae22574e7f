import { useEffect, useRef } from 'preact/hooks';
import { focusFirst } from '../focus-first.ts';

type SearchInputProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
};

export function SearchInput({ label, value, onChange, autoFocus = false }: SearchInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) focusFirst(input.current);
  }, [autoFocus]);
  return (
    <input
      ref={input}
      class="input"
      type="search"
      aria-label={label}
      placeholder={label}
      autocomplete="off"
      enterKeyHint="search"
      value={value}
      onInput={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
