import { UpsertAppConnectionRequestBody } from '@activepieces/shared';
import type { ConfigureOptions, ConnectOptions } from '../../src/loader/index.ts';
import { FakeProvider } from './fake-provider.ts';
import type { HostPage } from './host-page.ts';
import { OAuth2Dialog } from './oauth2-dialog.ts';
import { pages } from './redirect-pages.ts';
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

/** Of the user's own app. */
export const ownClient = { id: 'own-client', secret: 'own-Sécret+/=%' };

/** Whose client it is. */
export type App = 'platform' | 'cloud' | 'own';

type Connecting = {
  kind?: SurfaceKind;
  options?: Partial<ConnectOptions>;
  configure?: Partial<ConfigureOptions>;
  abortable?: boolean;
};

/** The app is the platform's unless told otherwise. */
type Opening = Connecting & { app?: App; auth?: Partial<WireOAuth2> };

/** An app called Mailer, its provider, and everything between the two. */
export class OAuth2Scene {
  readonly provider = new FakeProvider();
  readonly host: HostPage;

  constructor(host: HostPage) {
    this.host = host;
    const { stage } = host;
    stage.sites.provider = this.provider.site;
    stage.sites.instance = (path) => (path === '/api/redirect' ? { html: pages.api } : undefined);
    this.#redirectTo(stage.url('instance', '/redirect'));
  }

  /** The page beside the dialog, for `redirectUrl`. */
  get ownPage(): string {
    return this.host.stage.url('connect', '/embed/redirect.html');
  }

  #redirectTo(uri: string): void {
    this.host.stage.instance.flags.THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL = uri;
  }

  /** For the platform's app and, unless the host has another, the user's own. */
  redirectTo(path: '/redirect' | '/api/redirect', html?: string): void {
    const { stage } = this.host;
    this.#redirectTo(stage.url('instance', path));
    const before = stage.sites.instance;
    if (html) stage.sites.instance = (asked, request) => (asked === path ? { html } : before?.(asked, request));
  }

  auth(more: Partial<WireOAuth2> = {}): WireOAuth2 {
    const { stage } = this.host;
    return {
      type: 'OAUTH2',
      displayName: 'Connection',
      required: true,
      authUrl: stage.url('provider', '/authorize'),
      tokenUrl: stage.url('provider', '/token'),
      scope: ['read', 'write'],
      ...more,
    };
  }

  /** Puts the piece and its app where the dialog finds them. */
  prepare(auth: unknown, app: App): void {
    const { instance, cloud } = this.host.stage;
    instance.pieces = [{ name: mailer.pieceName, displayName: 'Mailer', version: '1.0.0', auth }];
    if (app === 'platform') instance.oauthApps = [{ pieceName: mailer.pieceName, clientId: 'platform-client' }];
    if (app === 'cloud') cloud.apps = { [mailer.pieceName]: { clientId: 'cloud-client' } };
  }

  /** Opens the host page and the dialog; the form of the user's own app is filled in. */
  async open({ app = 'platform', auth, ...more }: Opening = {}): Promise<OAuth2Dialog> {
    this.prepare(this.auth(auth), app);
    const dialog = await this.connect(more);
    if (app === 'own') {
      await dialog.field('Client ID').fill(ownClient.id);
      await dialog.field('Client secret').fill(ownClient.secret);
    }
    return dialog;
  }

  /** With whatever was prepared. */
  async connect({ kind = 'iframe', options, configure, abortable = false }: Connecting = {}): Promise<OAuth2Dialog> {
    await this.host.open(configure);
    const content = await connectOn(kind, this.host, { ...mailer, ...options }, { abortable });
    const dialog = new OAuth2Dialog(this.host, content.getByRole('dialog'));
    await dialog.continue.or(dialog.button('Connect')).waitFor();
    return dialog;
  }
}

/** The saved body, once the schema of the server has approved of it. */
export function checkedBody({ stage }: HostPage) {
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
