/** `activepieces-connect/vue`, for Vue 3.3 or newer. */

export type { ConnectStatus } from '../caller/connect-state.ts';
export { connectPlugin } from './connect-plugin.ts';
export { type UseConnect, useConnect } from './use-connect.ts';
