import type { ConnectError, ConnectionResult } from 'activepieces-connect';

/** Where the last call of a component is. */
export type ConnectState =
  /** `open`: from the call until it settles. `closed`: the user left without a connection, or another call took over. */
  | { status: 'idle' | 'open' | 'closed'; result: undefined; error: undefined }
  | { status: 'connected'; result: ConnectionResult; error: undefined }
  | { status: 'error'; result: undefined; error: ConnectError };

export type ConnectStatus = ConnectState['status'];

export const withoutResult = (status: 'idle' | 'open' | 'closed'): ConnectState => ({
  status,
  result: undefined,
  error: undefined,
});
