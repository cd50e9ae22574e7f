import { BackendError } from '../backends/problem.ts';
import { loadStyle } from './load-style.ts';

/** @throws BackendError `unreachable` */
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
  const start = async () => {
    try {
      const [part] = await Promise.all([load(), style && loadStyle(style)]);
      loaded = part;
      onLoad?.(part);
      return part;
    } catch (cause) {
      loading = undefined;
      throw new BackendError({ code: 'unreachable' }, cause);
    }
  };
  const loadOnce = () => {
    loading ??= start();
    return loading;
  };
  return Object.assign(loadOnce, { loaded: () => loaded });
}
