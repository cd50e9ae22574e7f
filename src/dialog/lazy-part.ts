import { BackendError } from '../backends/problem.ts';
import { loadStyle } from './load-style.ts';
import { reloadIfUseful } from './reload-if-useful.ts';

/** A file that never arrives has no error of its own. */
const LOAD_TIMEOUT_MS = 20_000;

/** @throws BackendError `unreachable`, `offline` or `timeout` */
export type LazyPart<Part> = {
  (): Promise<Part>;
  /** Undefined until it has loaded. */
  loaded(): Part | undefined;
};

/**
 * A lazy chunk with its style sheet: neither is used without the other, so nothing is shown unstyled. Loaded once;
 * after a failure the next call tries again.
 */
export function lazyPart<Part>(
  load: () => Promise<Part>,
  style: string | undefined,
  onLoad?: (part: Part) => void,
): LazyPart<Part> {
  let loading: Promise<Part> | undefined;
  let loaded: Part | undefined;
  let hasFailed = false;
  const start = async () => {
    try {
      const [part] = await withTimeout(Promise.all([load(), style && loadStyle(style)]));
      loaded = part;
      onLoad?.(part);
      return part;
    } catch (cause) {
      await reloadIfUseful(hasFailed);
      hasFailed = true;
      loading = undefined;
      if (cause instanceof BackendError) throw cause;
      throw new BackendError({ code: navigator.onLine ? 'unreachable' : 'offline' }, cause);
    }
  };
  const loadOnce = () => {
    loading ??= start();
    return loading;
  };
  return Object.assign(loadOnce, { loaded: () => loaded });
}

function withTimeout<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(reject, LOAD_TIMEOUT_MS, new BackendError({ code: 'timeout' }));
  });
  return Promise.race([work, late]);
}
