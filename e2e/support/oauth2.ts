import { UpsertAppConnectionRequestBody } from '@activepieces/shared';
import type { ConfigureOptions, ConnectOptions } from '../../src/loader/index.ts';
import type { HostPage } from './host-page.ts';
import { OAuth2Dialog } from './oauth2-dialog.ts';
import { mailer, type OAuth2AppKind, OAuth2Sites, ownClient } from './oauth2-sites.ts';
import { connectOn, type SurfaceKind } from './surfaces.ts';
import { test as base, expect } from './test.ts';
import type { WireOAuth2 } from './wire-oauth2.ts';

export { decide, OAuth2Dialog } from './oauth2-dialog.ts';
export { mailer, mailerSaved, type OAuth2AppKind, ownClient } from './oauth2-sites.ts';
export { expect };

type ConnectSetup = {
  kind?: SurfaceKind;
  options?: Partial<ConnectOptions>;
  configure?: Partial<ConfigureOptions>;
  abortable?: boolean;
};

/** By default the platform's app. */
type Setup = ConnectSetup & { app?: OAuth2AppKind; auth?: Partial<WireOAuth2> };

/** The sites of `OAuth2Sites` and a host page. */
export class OAuth2Scene extends OAuth2Sites {
  readonly host: HostPage;

  constructor(host: HostPage) {
    super(host.stage);
    this.host = host;
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
