import { type ConnectError, type ConnectOptions, type ConnectResult, connect, connections } from 'activepieces-connect';
import { type ConnectState, withoutResult } from './connect-state.ts';

/** Runs the calls of one component, in any framework. The last one counts. */
export type Caller = {
  connect: typeof connect;
  connections: typeof connections;
  /** Aborts what is open, of which no state is reported afterwards. False if nothing is. */
  abort(): boolean;
};

export type CallerSetup = {
  /** Makes sure that the loader is configured. Without it the page has seen to that. */
  configure?: (() => Promise<unknown>) | undefined;
  /** Called with each new state of the last call. */
  onState(state: ConnectState): void;
};

/** Others are handed to the loader as they are, which refuses them. */
function isConnectOptions(options: unknown): options is ConnectOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return false;
  const { signal } = options as ConnectOptions;
  return !signal || typeof signal.addEventListener === 'function';
}

export function createCaller({ configure, onState }: CallerSetup): Caller {
  let last: AbortController | undefined;

  // Synchronous up to the call of the loader, so that `window.open()` keeps the user activation.
  const run = async (method: typeof connect, options: ConnectOptions = {}): Promise<ConnectResult> => {
    const controller = new AbortController();
    const isAccepted = isConnectOptions(options);
    const { signal } = isAccepted ? options : {};
    const forwardAbort = () => controller.abort(signal?.reason);
    const report = (state: ConnectState) => {
      if (last !== controller) return;
      last = undefined;
      onState(state);
    };
    // As the loader does, but also if this call is refused.
    last?.abort();
    last = controller;
    onState(withoutResult('open'));
    try {
      if (signal?.aborted) forwardAbort();
      signal?.addEventListener('abort', forwardAbort);
      const [, result] = await Promise.all([
        configure?.(),
        method(isAccepted ? { ...options, signal: controller.signal } : options),
      ]);
      const { connection } = result;
      report(connection ? { status: 'connected', result: connection, error: undefined } : withoutResult('closed'));
      return result;
    } catch (error) {
      // Another call took over, or the component is gone: nobody has an error to handle.
      if (controller.signal.aborted && !signal?.aborted) return { connection: undefined };
      // If configure() has failed, the dialog has opened with the options before.
      controller.abort(error);
      report({ status: 'error', result: undefined, error: error as ConnectError });
      throw error;
    } finally {
      signal?.removeEventListener('abort', forwardAbort);
    }
  };
  // What is reported as a state is no unhandled rejection.
  const start = (method: typeof connect, options?: ConnectOptions) => {
    const result = run(method, options);
    result.catch(() => {});
    return result;
  };

  return {
    connect: (options) => start(connect, options),
    connections: (options) => start(connections, options),
    abort() {
      const isOpen = last !== undefined;
      last?.abort();
      last = undefined;
      return isOpen;
    },
  };
}
