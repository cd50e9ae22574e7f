import { UpsertAppConnectionRequestBody } from '@activepieces/shared';
import type { ConfigureOptions, ConnectOptions } from '../../src/loader/index.ts';
import { FakeProvider } from './fake-provider.ts';
import type { HostPage } from './host-page.ts';
import { OAuth2Dialog } from './oauth2-dialog.ts';
import { redirectPages } from './redirect-pages.ts';
import { connectOn, type SurfaceKind } from './surfaces.ts';
import { test as base, expect } from './test.ts';
import type { WireOAuth2 } from './wire-oauth2.ts';

export { answer, OAuth2Dialog } from './oauth2-dialog.ts';
export { expect };

export const mailer = { pieceName: '@test/piece-mailer', connectionName: 'mailer-1' };
export const mailerSaved = {
  status: 'resolved',
  value: { connection: { id: 'id1'.padEnd(21, '0'), name: mailer.connectionName } },
};

/** The client of the user's own app. */
export const ownClient = { id: 'own-client', secret: 'own-Sécret+/=%' };

/** Whose OAuth2 app is used. */
export type App = 'platform' | 'cloud' | 'own';

type ConnectSetup = {
  kind?: SurfaceKind;
  options?: Partial<ConnectOptions>;
  configure?: Partial<ConfigureOptions>;
  abortable?: boolean;
};

/** By default the platform's app. */
type Setup = ConnectSetup & { app?: App; auth?: Partial<WireOAuth2> };

/** The piece Mailer, its provider and the redirect pages. */
export class OAuth2Scene {
  readonly provider = new FakeProvider();
  readonly host: HostPage;

  constructor(host: HostPage) {
    this.host = host;
    const { stage } = host;
    stage.sites.provider = this.provider.site;
    stage.sites.instance = (path) => (path === '/api/redirect' ? { html: redirectPages.api } : undefined);
    this.#redirectTo(stage.url('instance', '/redirect'));
  }

  /** The dialog's own redirect page, for the option `redirectUrl`. */
  get redirectPage(): string {
    return this.host.stage.url('connect', '/embed/redirect.html');
  }

  #redirectTo(uri: string): void {
    this.host.stage.instance.flags.THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL = uri;
  }

  /** Sets the redirect page of the platform's app and, without the option `redirectUrl`, of the user's own. */
  redirectTo(path: '/redirect' | '/api/redirect', html?: string): void {
    const { stage } = this.host;
    this.#redirectTo(stage.url('instance', path));
    const previous = stage.sites.instance;
    if (html) stage.sites.instance = (...args) => (args[0] === path ? { html } : previous?.(...args));
  }

  auth(overrides: Partial<WireOAuth2> = {}): WireOAuth2 {
    const { stage } = this.host;
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
  prepare(auth: unknown, app: App): void {
    const { instance, cloud } = this.host.stage;
    instance.pieces = [{ name: mailer.pieceName, displayName: 'Mailer', version: '1.0.0', auth }];
    if (app === 'platform') instance.oauthApps = [{ pieceName: mailer.pieceName, clientId: 'platform-client' }];
    if (app === 'cloud') cloud.apps = { [mailer.pieceName]: { clientId: 'cloud-client' } };
  }

  /** Opens the host page and the dialog; the form of the user's own app is filled in. */
  async open({ app = 'platform', auth, ...connectSetup }: Setup = {}): Promise<OAuth2Dialog> {
    this.prepare(this.auth(auth), app);
    const dialog = await this.connect(connectSetup);
    if (app === 'own') {
      await dialog.field('Client ID').fill(ownClient.id);
      await dialog.field('Client secret').fill(ownClient.secret);
    }
    return dialog;
  }

  /** Opens the dialog for the piece that was prepared. */
  async connect({ kind = 'iframe', options, configure, abortable = false }: ConnectSetup = {}): Promise<OAuth2Dialog> {
    await this.host.open(configure);
    const content = await connectOn(kind, this.host, { ...mailer, ...options }, { abortable });
    const dialog = new OAuth2Dialog(this.host, content.getByRole('dialog'));
    await dialog.continue.or(dialog.button('Connect')).waitFor();
    return dialog;
  }
}

/** The body of the only save request, which the server's schema must accept. */
export function acceptedSave({ stage }: HostPage) {
  expect(stage.instance.saves).toHaveLength(1);
  const [body] = stage.instance.saves;
  if (!body) throw new Error('Nothing was saved.');
  expect(UpsertAppConnectionRequestBody.parse(body)).toEqual(body);
  expect(body).toMatchObject({
    externalId: mailer.connectionName,
    displayName: mailer.connectionName,
    pieceName: mailer.pieceName,
    projectId: 'project-1',
    pieceVersion: '1.0.0',
    type: body.value.type,
  });
  return body;
}

export const test = base.extend<{ oauth2: OAuth2Scene }>({
  oauth2: async ({ host }, use) => use(new OAuth2Scene(host)),
});
