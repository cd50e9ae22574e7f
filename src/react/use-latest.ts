import { type RefObject, useInsertionEffect, useRef } from 'react';

/** The value of the last commit, for callbacks. Up to date before any other effect of that commit. */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const ref = useRef(value);
  useInsertionEffect(() => {
    ref.current = value;
  });
  return ref;
}
