import { expect, type FrameLocator, type Page } from '@playwright/test';
import { test } from './support/demo-fixture.ts';
import { consentWindow, signIn } from './support/demo-provider.ts';
import { lastInput } from './support/last-input.ts';
import { dialogFrame } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

type Filling = (dialog: FrameLocator) => Promise<void>;

const fill =
  (values: Record<string, string>): Filling =>
  async (dialog) => {
    for (const [label, value] of Object.entries(values)) {
      await dialog.getByLabel(new RegExp(`^${label}( optional)?$`)).fill(value);
    }
  };

/** Those that nobody has to sign in for, and what their apps accept. */
const entered: [type: string, app: string, filling: Filling][] = [
  [
    'apikey',
    'Cedarpost',
    fill({
      'Address of your post office': 'https://harbour-lane.cedarpost.example',
      'API key': 'cedar_demo-slow-letter',
    }),
  ],
  ['basic', 'Ringwell', fill({ 'Account number': 'RW-10442', 'Auth token': 'bell-tower-at-noon' })],
  ['oauth-resowncre', 'Fernboard', fill({ Email: 'ada@harbour-lane.example', Password: 'lantern-at-dusk' })],
  [
    'oauth-clicre',
    'Meterlight',
    async (dialog) => {
      await fill({
        'Client ID': 'hl-meterlight-9',
        'Client secret': 'ml-own-night-rate',
        'Site key': 'site-north-quay-12',
      })(dialog);
      await dialog.getByText('Advanced settings').click();
      await dialog.getByRole('button', { name: /^Add/ }).first().click();
      await dialog.locator('.advanced-fields input[type=text]').first().fill('readings.read');
    },
  ],
  [
    'other',
    'Copperline',
    async (dialog) => {
      await fill({ 'Server address': 'https://harbour-lane.copperline.example' })(dialog);
      await dialog.getByLabel('Sign in with').selectOption({ label: 'Access key' });
      await fill({ 'Access key': 'cl_demo-warm-wire' })(dialog);
    },
  ],
];

/** Those whose users sign in, and where. */
const signedIn: [type: string, app: string, allow: (window: Page) => Promise<void>][] = [
  ['oauth', 'Almanook', (window) => signIn(window, 'Allow')],
  ['oauth-refresh', 'Inkwharf', (window) => signIn(window, 'Allow')],
  ['oauth-1', 'Weaverly', (window) => window.getByRole('button', { name: 'Allow' }).click()],
];

async function openDialog(page: Page, url: string, app: string): Promise<FrameLocator> {
  await page.goto(`${url}/make.html`);
  // Other tests have connections of the same app: without a fixed name it is always a new one.
  await page.getByRole('checkbox', { name: /Fixed name/ }).uncheck();
  await page.getByRole('button', { name: `Connect ${app}`, exact: true }).click();
  return dialogFrame(page);
}

for (const [type, app, filling] of entered) {
  test(`a connection of type ${type} is made from what is entered`, async ({ page, demo }) => {
    const dialog = await openDialog(page, demo.url, app);
    await filling(dialog);
    lastInput(dialog.getByRole('button', { name: 'Connect', exact: true }).click());
    await expect(page.locator('#status')).toContainText(`${app} is saved as`);
  });
}

for (const [type, app, allow] of signedIn) {
  test(`a connection of type ${type} is made by signing in`, async ({ page, demo }) => {
    const dialog = await openDialog(page, demo.url, app);
    await allow(await consentWindow(page, dialog.getByRole('button', { name: `Continue to ${app}` })));
    await expect(page.locator('#status')).toContainText(`${app} is saved as`);
    await expect.poll(() => page.context().pages().length, 'the window is closed').toBe(1);
  });
}
