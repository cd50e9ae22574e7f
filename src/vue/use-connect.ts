import type { ConnectError, ConnectionResult } from 'activepieces-connect';
import { type ComputedRef, computed, getCurrentScope, onScopeDispose, shallowRef } from 'vue';
import { type Caller, createCaller } from '../caller/caller.ts';
import { type ConnectStatus, withoutResult } from '../caller/connect-state.ts';

/** `connect` and `connections` are those of the package: call them directly in a click handler. */
export type UseConnect = Pick<Caller, 'connect' | 'connections'> & {
  /** Where the last call is; `error` and `result` are its outcome. */
  status: ComputedRef<ConnectStatus>;
  error: ComputedRef<ConnectError | undefined>;
  result: ComputedRef<ConnectionResult | undefined>;
};

/**
 * Opens the dialog, and says where the last call is. If the component is unmounted, or the effect scope ends, what is
 * open is aborted, and the promise resolves with `{connection: undefined}`.
 *
 * @example
 * const { connect, status, result, error } = useConnect();
 */
export function useConnect(): UseConnect {
  const state = shallowRef(withoutResult('idle'));
  const { connect, connections, abort } = createCaller({
    onState(newState) {
      state.value = newState;
    },
  });
  if (getCurrentScope()) onScopeDispose(abort);
  return {
    connect,
    connections,
    status: computed(() => state.value.status),
    error: computed(() => state.value.error),
    result: computed(() => state.value.result),
  };
}
