import { useRef } from 'preact/hooks';
import type { FieldValue, Values } from '../field-type.ts';

/**
 * Changes one of several values that are kept as one. What is changed is what they hold by then: a file may be read
 * only after something else was typed.
 */
export function useLatest(values: Values, change: (values: Values) => void) {
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
