import type { Config } from './config.ts';
import type { CallOptions, ConnectResult } from './options.ts';
import type { Surface } from './surface.ts';

export type CallSetup = {
  config: Config;
  options: CallOptions;
  surface: Surface;
  /** Called once the surface is removed, which may be a moment after the result. */
  onEnded?: () => void;
};

export type Call = {
  readonly result: Promise<ConnectResult>;
  /** Ends it, e.g. because another call takes over: without a connection, unless one was just saved. */
  close(): void;
  /** To be called after `configure()`. A configuration of another instance is ignored, whose token this one must not get. */
  reconfigure(config: Config): void;
};
