import {
  type ConnectError,
  type ConnectionResult,
  type ConnectionsOptions,
  type ConnectOptions,
  type ConnectResult,
  connect,
  connections,
} from 'activepieces-connect';
import { getCurrentScope, onScopeDispose, type ShallowRef, shallowRef } from 'vue';

/**
 * - `idle`: nothing has been opened yet.
 * - `open`: from the call until it settles.
 * - `connected`: `result` is the connection.
 * - `closed`: the user left without a connection, or another call took over.
 * - `error`: `error` says why.
 */
export type ConnectStatus = 'idle' | 'open' | 'connected' | 'closed' | 'error';

export type UseConnect = {
  /** As that of the package: call it directly in a click handler. */
  connect(options?: ConnectOptions): Promise<ConnectResult>;
  /** As that of the package: opens the list of connections. */
  connections(options?: ConnectionsOptions): Promise<ConnectResult>;
  /** Where the last call is; `error` and `result` are its outcome. */
  status: Readonly<ShallowRef<ConnectStatus>>;
  error: Readonly<ShallowRef<ConnectError | undefined>>;
  result: Readonly<ShallowRef<ConnectionResult | undefined>>;
};

/**
 * Opens the dialog, and says where the last call is. If the component is unmounted, or the effect scope ends, what is
 * open is aborted, and the promise resolves with `{connection: undefined}`.
 *
 * @example
 * const { connect, status, result, error } = useConnect();
 */
export function useConnect(): UseConnect {
  const status = shallowRef<ConnectStatus>('idle');
  const error = shallowRef<ConnectError>();
  const result = shallowRef<ConnectionResult>();
  let last: AbortController | undefined;

  /** Synchronous up to the call of the loader, so that `window.open()` keeps the user activation. */
  const run = async (method: typeof connect, options: ConnectOptions = {}): Promise<ConnectResult> => {
    const controller = new AbortController();
    const { signal } = options;
    const report = (newStatus: ConnectStatus, connection?: ConnectionResult, failure?: ConnectError) => {
      if (last !== controller) return;
      status.value = newStatus;
      result.value = connection;
      error.value = failure;
    };
    // As the loader does, but also if this call is refused.
    last?.abort();
    last = controller;
    report('open');
    try {
      const { connection } = await method({ ...options, signal: linkedSignal(controller, signal) });
      report(connection ? 'connected' : 'closed', connection);
      return { connection };
    } catch (failure) {
      // Another call took over, or the component is gone: nobody has an error to handle.
      if (controller.signal.aborted && !signal?.aborted) {
        report('closed');
        return { connection: undefined };
      }
      report('error', undefined, failure as ConnectError);
      throw failure;
    }
  };
  /** What is reported as a state is no unhandled rejection. */
  const start = (method: typeof connect, options?: ConnectOptions) => {
    const promise = run(method, options);
    promise.catch(() => {});
    return promise;
  };

  if (getCurrentScope()) onScopeDispose(() => last?.abort());
  return {
    connect: (options) => start(connect, options),
    connections: (options) => start(connections, options),
    status,
    error,
    result,
  };
}

/** The controller's signal, which the caller's aborts, too: AbortSignal.any() is newer than our oldest browsers. */
function linkedSignal(controller: AbortController, signal: AbortSignal | undefined): AbortSignal {
  const abort = () => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  // Until the next call: a dialog that has saved stays for a moment.
  signal?.addEventListener('abort', abort, { signal: controller.signal });
  return controller.signal;
}
