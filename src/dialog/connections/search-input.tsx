import { useEffect, useRef } from 'preact/hooks';

type SearchInputProps = {
  label: string;
  value: string;
  change: (value: string) => void;
  /** It is what the screen begins with. */
  first?: boolean;
};

export function SearchInput({ label, value, change, first = false }: SearchInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) input.current?.focus();
  }, [first]);
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
      onInput={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
