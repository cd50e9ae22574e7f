import { useRef } from 'preact/hooks';
import type { FieldValue, Values } from '../field-type.ts';

/**
 * Sets or removes one of several values. Starts from the latest ones and not from those of the render, since a file is
 * read asynchronously while the user types elsewhere.
 */
export function useLatestValues(values: Values, change: (values: Values) => void) {
  const latest = useRef(values);
  latest.current = values;
  const update = (next: Values) => {
    latest.current = next;
    change(next);
  };
  return {
    set: (name: string, value: FieldValue) => update({ ...latest.current, [name]: value }),
    remove(name: string) {
      const { [name]: _, ...rest } = latest.current;
      update(rest);
    },
  };
}
