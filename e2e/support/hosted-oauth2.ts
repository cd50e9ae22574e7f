import type { Page } from '@playwright/test';
import { hostedUrl } from './hosted-page.ts';
import { mailer, OAuth2Dialog, type OAuth2Scene } from './oauth2.ts';

/** The hosted page for the piece with OAuth2, whose app returns to our redirect page. */
export async function openHosted(
  oauth2: OAuth2Scene,
  { app = 'platform', auth = {} }: { app?: 'platform' | 'own'; auth?: object } = {},
): Promise<OAuth2Dialog> {
  const { stage, host } = oauth2;
  stage.instance.flags.THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL = oauth2.redirectPage;
  oauth2.prepare(oauth2.auth({ pkce: true, ...auth }), app);
  await host.page.goto(await hostedUrl(stage, { ...mailer, state: 's' }));
  return new OAuth2Dialog(host, host.page.getByRole('dialog'));
}

/** What the page has returned with. */
export const connectedMailer = {
  resolved: { connection: { id: 'id1'.padEnd(21, '0'), name: mailer.connectionName }, state: 's' },
};

/** Sends the page itself to the provider. */
export const continueInPage = (page: Page) => page.getByRole('button', { name: 'Continue in this window' });

export const storedInTab = (page: Page) => page.evaluate(() => JSON.stringify(sessionStorage));
