import { useEffect, useState } from 'preact/hooks';

/** Data that a screen loads when it is first rendered. Undefined while loading; `load` may change without effect. */
export function useLoaded<T>(load: () => Promise<T>): T | 'failed' | undefined {
  const [loaded, setLoaded] = useState<T | 'failed'>();
  useEffect(() => {
    let unmounted = false;
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
  }, []);
  return loaded;
}
