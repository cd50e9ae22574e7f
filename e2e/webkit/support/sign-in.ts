import { mailer, OAuth2Sites, ownClient } from '../../support/oauth2-sites.ts';
import type { SurfaceKind } from '../../support/surfaces.ts';
import type { DriverContent } from './content.ts';
import { connectOn, type WebKitHostPage } from './open-dialog.ts';
import { test as base } from './test.ts';

export const test = base.extend<{ oauth2: OAuth2Sites }>({
  oauth2: async ({ stage }, use) => use(new OAuth2Sites(stage)),
});

/** The form of the user's own app, filled in; the dialog's own redirect page also receives denials. */
export async function openOwnApp(kind: SurfaceKind, host: WebKitHostPage, oauth2: OAuth2Sites): Promise<DriverContent> {
  oauth2.prepare(oauth2.auth(), 'own');
  await host.open({ redirectUrl: oauth2.redirectPage });
  const dialog = await connectOn(kind, host, mailer);
  await dialog.field('Client ID').fill(ownClient.id);
  await dialog.field('Client secret').fill(ownClient.secret);
  return dialog;
}
