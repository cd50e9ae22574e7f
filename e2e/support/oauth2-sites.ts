import type { ConnectOptions } from '../../src/loader/index.ts';
import { FakeProvider } from './fake-provider.ts';
import { redirectPages } from './redirect-pages.ts';
import type { Stage } from './stage.ts';
import type { WireOAuth2 } from './wire-oauth2.ts';

export const mailer = { pieceName: '@test/piece-mailer', connectionName: 'mailer-1' } satisfies ConnectOptions;
export const mailerSaved = {
  status: 'resolved',
  value: { connection: { id: 'id1'.padEnd(21, '0'), name: mailer.connectionName } },
};

/** The client of the user's own app. */
export const ownClient = { id: 'own-client', secret: 'own-Sécret+/=%' };

/** Whose OAuth2 app is used. */
export type OAuth2AppKind = 'platform' | 'cloud' | 'own';

/** The piece Mailer, its provider and the redirect pages. */
export class OAuth2Sites {
  readonly provider = new FakeProvider();
  readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
    stage.sites.provider = this.provider.site;
    stage.sites.instance = (path) => (path === '/api/redirect' ? { html: redirectPages.api } : undefined);
    this.#redirectTo(stage.url('instance', '/redirect'));
  }

  /** The dialog's own redirect page, for the option `redirectUrl`. */
  get redirectPage(): string {
    return this.stage.url('connect', '/embed/redirect.html');
  }

  #redirectTo(uri: string): void {
    this.stage.instance.flags.THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL = uri;
  }

  /** Sets the redirect page of the platform's app and, without the option `redirectUrl`, of the user's own. */
  redirectTo(path: '/redirect' | '/api/redirect', html?: string): void {
    const { stage } = this;
    this.#redirectTo(stage.url('instance', path));
    const previous = stage.sites.instance;
    if (html) stage.sites.instance = (...args) => (args[0] === path ? { html } : previous?.(...args));
  }

  auth(overrides: Partial<WireOAuth2> = {}): WireOAuth2 {
    const { stage } = this;
    return {
      type: 'OAUTH2',
      displayName: 'Connection',
      required: true,
      authUrl: stage.url('provider', '/authorize'),
      tokenUrl: stage.url('provider', '/token'),
      scope: ['read', 'write'],
      ...overrides,
    };
  }

  /** Adds the piece to the instance, and its app to the instance or to the cloud. */
  prepare(auth: unknown, app: OAuth2AppKind): void {
    const { instance, cloud } = this.stage;
    instance.pieces = [{ name: mailer.pieceName, displayName: 'Mailer', version: '1.0.0', auth }];
    if (app === 'platform') instance.oauthApps = [{ pieceName: mailer.pieceName, clientId: 'platform-client' }];
    if (app === 'cloud') cloud.apps = { [mailer.pieceName]: { clientId: 'cloud-client' } };
  }
}
