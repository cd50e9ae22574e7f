import { BackendError } from '../backends/problem.ts';
import { loadStyle } from './load-style.ts';

/**
 * A lazy chunk with its style sheet: neither is used without the other, so nothing is shown unstyled. Loaded once;
 * after a failure the next call tries again.
 *
 * @throws BackendError `unreachable`
 */
export function lazyPart<Part>(
  load: () => Promise<Part>,
  style: string | undefined,
  onLoad?: (part: Part) => void,
): () => Promise<Part> {
  let loading: Promise<Part> | undefined;
  const start = async () => {
    try {
      const [part] = await Promise.all([load(), style && loadStyle(style)]);
      onLoad?.(part);
      return part;
    } catch (cause) {
      loading = undefined;
      throw new BackendError({ code: 'unreachable' }, cause);
    }
  };
  return () => {
    loading ??= start();
    return loading;
  };
}
