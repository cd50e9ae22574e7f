'use client';

export type { ConnectState, ConnectStatus } from '../caller/connect-state.ts';
/** The ES module `activepieces-connect/react`, for React 18 and 19. */
export { ConnectButton, type ConnectButtonProps } from './connect-button.ts';
export { ConnectProvider, type ConnectProviderProps } from './connect-provider.ts';
export { type UseConnect, useConnect } from './use-connect.ts';
