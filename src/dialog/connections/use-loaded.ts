import { useEffect, useState } from 'preact/hooks';

/**
 * Data that a screen loads when it is first rendered, and once more with `reload`. Undefined while loading; `load` may
 * change without effect.
 */
export function useLoaded<T>(load: () => Promise<T>): [loaded: T | 'failed' | undefined, reload: () => void] {
  const [loaded, setLoaded] = useState<T | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let unmounted = false;
    setLoaded(undefined);
    load().then(
      (value) => {
        // As an updater, because the value itself might be a function.
        if (!unmounted) setLoaded(() => value);
      },
      () => {
        if (!unmounted) setLoaded('failed');
      },
    );
    return () => {
      unmounted = true;
    };
  }, [attempt]);
  return [loaded, () => setAttempt(attempt + 1)];
}
