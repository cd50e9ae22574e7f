import { ConnectError } from '../errors.ts';
import { isString, recordOrUndefined } from '../protocol/guards.ts';
import { hostedAddress } from '../protocol/hosted-address.ts';
import { readJwt } from '../protocol/jwt.ts';
import { returnOriginOf } from '../protocol/return-address.ts';
import { protocolVersion } from '../protocol/version.ts';
import { checkOptions } from './check-options.ts';
import { urlsOf } from './config.ts';
import { fetchCredentials } from './credentials.ts';
import type { ConfigureOptions, ConnectionsOptions, ConnectOptions, ReturnOptions } from './options.ts';
import { typeOf } from './value-types.ts';

/** As short as it can be: whoever sees the address can act for the user until then. */
const MAX_TOKEN_LIFETIME_SECONDS = 3600;
const MAX_CLOCK_SKEW_SECONDS = 600;

type HostedCall = Omit<ConnectOptions, 'newWindow' | 'signal' | 'onEvent' | 'redirect'> &
  Pick<ConnectionsOptions, 'select'>;

/** Those of `configure()` and `connect()` in one object, and where to return to. */
export type ConnectUrlOptions = ConfigureOptions & HostedCall & ReturnOptions & { view?: 'connect' | 'connections' };

/**
 * An address of the dialog as a page of its own: for mobile webviews, links, and pages where neither an iframe nor a
 * popup is possible. Off unless the `config.json` beside the dialog allows the instance and the return URL
 * (docs/hosted-page.md).
 *
 * The address contains the embed JWT, in its fragment, which browsers send to no server. It works until that expires.
 * Make it when the user asks for it, and keep it out of logs.
 *
 * @throws `invalid_options`: also with a `session`, and with a JWT that is valid for more than an hour
 * @throws `authentication_failed`: the `jwtToken` function failed
 */
export async function connectUrl(options: ConnectUrlOptions): Promise<string> {
  const { returnUrl, state } = options;
  checkOptions('configure', options);
  checkOptions('connect', options);
  checkReturn({ returnUrl, state });
  if (options.session) {
    refuse('session', 'is no credential for an address, where it would be valid for too long. Give a jwtToken');
  }
  if (!options.dialogUrl) {
    refuse(
      'dialogUrl',
      'is required. The official page, which may be at {instanceUrl}/embed, would leave the token in the address',
    );
  }
  if (recordOrUndefined(options.backend)?.headers) {
    refuse(
      'backend.headers',
      'may be a credential that does not expire, and cannot be in an address. Let your proxy read the jwtToken',
    );
  }
  const { instanceUrl, dialogUrl } = urlsOf(options);
  const credentials = await fetchCredentials({ options });
  if (credentials && 'jwtToken' in credentials) checkLifetime(credentials.jwtToken);
  return hostedAddress(dialogUrl, {
    version: protocolVersion,
    returnUrl,
    state,
    init: { ...vendorInit(options, instanceUrl), ...credentials },
  });
}

/** The data of VENDOR_INIT, without what only a page can use. */
function vendorInit(options: ConnectUrlOptions, instanceUrl: string) {
  const { embedding, pieceName, connectionName, displayName, allowSetupLater, redirectUrl, cloudOAuth2Url } = options;
  const { scope, projectIds, preSelectForNewProjects, externalId, select, backend, view = 'connect' } = options;
  const { styling, locale, texts } = embedding ?? {};
  const call = { view, pieceName, connectionName, displayName, allowSetupLater, select };
  const platform = { scope, projectIds, preSelectForNewProjects, externalId };
  return {
    ...styling,
    initialRoute: '',
    locale: locale || globalThis.document?.documentElement?.lang,
    texts,
    connect: { ...call, ...platform, redirectUrl, cloudOAuth2Url, backend, instanceUrl, version: protocolVersion },
  };
}

/** @throws `invalid_options` */
function checkReturn({ returnUrl, state }: { returnUrl: unknown; state?: unknown }): void {
  if (!isString(returnUrl) || returnOriginOf(returnUrl) === undefined) {
    refuse(
      'returnUrl',
      `must be an absolute URL without user, of a page or with the scheme of your app, but got ${typeOf(returnUrl)}`,
    );
  }
  if (state !== undefined && !isString(state)) refuse('state', `must be of type string, but got ${typeOf(state)}`);
}

/** A token that is no JWT is let through: other platforms have others. */
function checkLifetime(token: string): void {
  const jwt = readJwt(token);
  if (!jwt) return;
  const { exp, iat } = jwt.claims;
  if (typeof exp !== 'number')
    refuse('jwtToken', 'has no expiry (claim exp). In an address it must expire within an hour');
  const now = Date.now() / 1000;
  // By a clock that is ahead; further on it is wrong, e.g. in milliseconds.
  const start = typeof iat === 'number' && iat < now + MAX_CLOCK_SKEW_SECONDS ? Math.max(iat, now) : now;
  const lifetimeSeconds = Math.round(exp - start);
  if (lifetimeSeconds <= MAX_TOKEN_LIFETIME_SECONDS) return;
  refuse(
    'jwtToken',
    `is valid for ${lifetimeSeconds} seconds. In an address it may be for ${MAX_TOKEN_LIFETIME_SECONDS} at most`,
  );
}

function refuse(option: string, sentence: string): never {
  throw new ConnectError('invalid_options', `connectUrl({ ${option} }) ${sentence}.`);
}
