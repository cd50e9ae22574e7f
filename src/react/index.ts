'use client';

/** The ES module `activepieces-connect/react`, for React 18 and 19. */
export { ConnectButton, type ConnectButtonProps } from './connect-button.ts';
export { ConnectProvider, type ConnectProviderProps } from './connect-provider.ts';
export type { ConnectState, ConnectStatus } from './connect-state.ts';
export { type UseConnect, useConnect } from './use-connect.ts';
