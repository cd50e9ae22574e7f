import { expect, type Locator } from '@playwright/test';
import { field } from './fill.ts';
import { type App, mailer, OAuth2Scene } from './oauth2.ts';
import type { Scene } from './screens.ts';

const name = mailer.pieceName;

/** A platform app, own apps with and without signing in, a tenant to name, and a key besides: every way at once. */
function prepare({ host }: Scene, app: App = 'platform'): void {
  const oauth2 = new OAuth2Scene(host);
  const auth = oauth2.auth({
    authUrl: host.stage.url('provider', '/{tenant}/authorize'),
    scope: ['messages.read', 'messages.write', 'calendar.read'],
    grantType: 'both_client_credentials_and_authorization_code',
    props: { tenant: { type: 'SHORT_TEXT', displayName: 'Organisation', required: true, defaultValue: 'acme' } },
  });
  oauth2.prepare([auth, { type: 'SECRET_TEXT', displayName: 'API key', required: true }], app);
  const { instance } = host.stage;
  instance.flags.CLOUD_AUTH_ENABLED = false;
  instance.oauth2.buildsUrls = true;
}

/** Up to the provider's window, which is where the scene's context has a second page. */
async function signIn(scene: Scene): Promise<void> {
  prepare(scene);
  await scene.open(name);
  const opened = scene.host.page.context().waitForEvent('page');
  await button(scene, 'Continue to Mailer').click();
  await (await opened).waitForURL(/provider/);
  await expect(heading(scene, 'Continue in the Mailer window')).toBeVisible();
}

export const oauth2Screens: Record<string, (scene: Scene) => Promise<void>> = {
  async 'OAuth2, permissions'(scene) {
    prepare(scene);
    await scene.open(name);
    await scene.dialog.locator('summary').click();
    await expect(scene.dialog.getByLabel('messages.write')).toBeVisible();
  },
  async 'OAuth2, own app refused'(scene) {
    prepare(scene, 'own');
    await scene.open(name);
    await expect(scene.dialog.locator('.md-copy')).toBeVisible();
    await button(scene, 'Continue to Mailer').click();
    await expect(field(scene.dialog.locator('form'), 'Client ID')).toHaveAttribute('aria-invalid', 'true');
  },
  async 'OAuth2, ways'(scene) {
    prepare(scene);
    await scene.open(name);
    await button(scene, 'Try another way').click();
    await expect(heading(scene, 'How do you want to connect Mailer?')).toBeVisible();
  },
  'OAuth2, waiting': signIn,
  async 'OAuth2, pasted in vain'(scene) {
    await signIn(scene);
    await scene.dialog.locator('summary').click();
    await button(scene, 'Use it').click();
    await expect(scene.dialog.locator('.field-error')).toBeVisible();
  },
  async 'OAuth2, closed'(scene) {
    await signIn(scene);
    await scene.host.page.context().pages().at(-1)?.close();
    await expect(heading(scene, 'Finish in the other window')).toBeVisible();
  },
  async 'OAuth2, blocked'(scene) {
    prepare(scene);
    await scene.open(name);
    await expect(button(scene, 'Continue to Mailer')).toBeVisible();
    await scene.dialog.locator('html').evaluate(() => {
      window.open = () => null;
    });
    await button(scene, 'Continue to Mailer').click();
    await expect(scene.dialog.getByRole('link', { name: 'Open Mailer' })).toBeVisible();
  },
  async 'OAuth2, not saved'(scene) {
    scene.host.stage.instance.on('POST /v1/app-connections', () => new Promise(() => {}));
    await signIn(scene);
    await scene.dialog.locator('summary').click();
    await field(scene.dialog.locator('.card'), 'Address of the page you ended on').fill('a-code-of-the-provider');
    await button(scene, 'Use it').click();
    await expect(scene.dialog.getByText('Connected to Mailer, not saved yet.')).toBeVisible();
  },
  async 'OAuth2, code refused'(scene) {
    scene.host.stage.instance.on('POST /v1/app-connections', () => ({
      status: 400,
      body: { code: 'INVALID_CLAIM', params: { message: 'code expired' } },
    }));
    await signIn(scene);
    await scene.dialog.locator('summary').click();
    await field(scene.dialog.locator('.card'), 'Address of the page you ended on').fill('a-code-of-the-provider');
    await button(scene, 'Use it').click();
    await expect(button(scene, 'Sign in again')).toBeVisible();
  },
};

function button({ dialog }: Scene, label: string): Locator {
  return dialog.getByRole('button', { name: label });
}

function heading({ dialog }: Scene, label: string): Locator {
  return dialog.getByRole('heading', { name: label });
}
