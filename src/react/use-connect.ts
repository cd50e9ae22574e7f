import { useState } from 'react';
import type { Caller } from '../caller/caller.ts';
import { type ConnectState, withoutResult } from '../caller/connect-state.ts';
import { useCaller } from './use-caller.ts';

/** `connect` and `connections` stay the same functions for as long as the component is mounted. */
export type UseConnect = ConnectState & Pick<Caller, 'connect' | 'connections'>;

/**
 * Opens the dialog, and says where the last call is. `connect()` and `connections()` are those of the package: call them
 * directly in a click handler. If the component unmounts, what is open is aborted, and the promise resolves with
 * `{connection: undefined}`.
 *
 * @example
 * const { connect, status, result, error } = useConnect();
 */
export function useConnect(): UseConnect {
  const [state, setState] = useState(() => withoutResult('idle'));
  const { connect, connections } = useCaller(setState);
  return { ...state, connect, connections };
}
