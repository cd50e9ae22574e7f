/** For files that the dialog can do without: a server that never answers must not stop it. */
export const LAZY_TIMEOUT_MS = 4000;

/** Undefined if it is rejected, or not settled in time. */
export function within<T>(work: Promise<T>, timeoutMs: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, timeoutMs, undefined);
    const end = (result?: T) => {
      clearTimeout(timer);
      resolve(result);
    };
    work.then(end, () => end());
  });
}
