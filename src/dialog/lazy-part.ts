import { BackendError } from '../backends/problem.ts';
import { loadStyle } from './load-style.ts';

/**
 * A part that comes when it is needed, with its look, so that nothing is shown undressed. Loaded once; after a failure
 * the next call begins anew.
 *
 * @throws BackendError `unreachable`
 */
export function lazyPart<Part>(
  load: () => Promise<Part>,
  style: string,
  onLoad?: (part: Part) => void,
): () => Promise<Part> {
  let loading: Promise<Part> | undefined;
  const start = async () => {
    try {
      const [part] = await Promise.all([load(), loadStyle(style)]);
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
