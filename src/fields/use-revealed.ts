import { useEffect, useState } from 'preact/hooks';

/** Whether a secret is shown. It is hidden again when the form is submitted, and when the page is hidden. */
export function useRevealed() {
  const [revealed, setRevealed] = useState(false);
  useEffect(() => {
    const listeners = new AbortController();
    const hide = () => setRevealed(false);
    const { signal } = listeners;
    document.addEventListener('submit', hide, { signal });
    document.addEventListener('visibilitychange', () => document.hidden && hide(), { signal });
    return () => listeners.abort();
  }, []);
  return [revealed, setRevealed] as const;
}
