import { useEffect, useState } from 'preact/hooks';

/** What a screen of its own has to fetch first. Undefined while it is on its way. */
export function useLoaded<T>(load: () => Promise<T>): T | 'failed' | undefined {
  const [loaded, setLoaded] = useState<T | 'failed'>();
  useEffect(() => {
    let left = false;
    load().then(
      (value) => {
        if (!left) setLoaded(() => value);
      },
      () => {
        if (!left) setLoaded('failed');
      },
    );
    return () => {
      left = true;
    };
    // Once: what is loaded does not depend on what is shown.
  }, []);
  return loaded;
}
