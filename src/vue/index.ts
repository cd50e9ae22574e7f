/** `activepieces-connect/vue`, for Vue 3.3 or newer. */
export { connectPlugin } from './connect-plugin.ts';
export { type ConnectStatus, type UseConnect, useConnect } from './use-connect.ts';
