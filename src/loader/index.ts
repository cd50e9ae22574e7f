/** The ES module `activepieces-connect`. */
import { createClient } from './client.ts';
import { withRedirect } from './with-redirect.ts';

export {
  type AuthorizationProblemCode,
  ConnectError,
  type ConnectErrorCode,
  isConnectError,
  type ProblemCode,
} from '../errors.ts';
export type { CustomTexts } from '../i18n/texts.ts';
export type { AppConnectionType } from '../model/auth-value.ts';
export type { ConnectionResult } from '../model/connection.ts';
export type { ColorMode } from '../protocol/appearance.ts';
export type { ConnectEvent } from '../protocol/events.ts';
export type { Session } from '../protocol/host-messages.ts';
export type { MakeBackend, MakeDefinition } from '../protocol/make-backend.ts';
export type { Theme, ThemeColor } from '../protocol/theme.ts';
export type { Client } from './client.ts';
export { connectResult, type ReturnedError, type ReturnedResult } from './connect-result.ts';
export { type ConnectUrlOptions, connectUrl } from './connect-url.ts';
export type {
  ConfigureOptions,
  ConnectionsOptions,
  ConnectOptions,
  ConnectResult,
  EmbeddingOptions,
  JwtToken,
  ReturnOptions,
} from './options.ts';

const client = /* @__PURE__ */ withRedirect(createClient());

export const configure = client.configure;
export const connect = client.connect;
export const connections = client.connections;
