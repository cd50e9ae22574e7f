import type { Config } from './config.ts';
import type { CallOptions, ConnectResult } from './options.ts';
import type { Surface } from './surface.ts';

export type CallSetup = {
  /** Read again for every sign-in, so that a later `configure()` with a fresh token counts. */
  getConfig: () => Config;
  options: CallOptions;
  surface: Surface;
};

export type Call = {
  readonly result: Promise<ConnectResult>;
  /** Resolves without a connection, unless one was just saved: another call takes over. */
  close(): void;
  /** To be called after `configure()`. */
  restyle(): void;
};
