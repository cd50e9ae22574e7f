import { expect, type FrameLocator, type Page } from '@playwright/test';
import { test } from './support/demo-fixture.ts';
import { openProviderWindow, signIn } from './support/demo-provider.ts';
import { lastInput } from './support/last-input.ts';
import { dialogFrame } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

type FillForm = (dialog: FrameLocator) => Promise<void>;

const fill =
  (values: Record<string, string>): FillForm =>
  async (dialog) => {
    for (const [label, value] of Object.entries(values)) {
      await dialog.getByLabel(new RegExp(`^${label}( optional)?$`)).fill(value);
    }
  };

/** Connection types without a sign-in, and credentials that their apps accept. */
const credentialTypes: [type: string, app: string, fillForm: FillForm][] = [
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

/** Connection types whose users sign in with a provider. */
const signInTypes: [type: string, app: string, allow: (window: Page) => Promise<void>][] = [
  ['oauth', 'Almanook', (window) => signIn(window, 'Allow')],
  ['oauth-refresh', 'Inkwharf', (window) => signIn(window, 'Allow')],
  ['oauth-1', 'Weaverly', (window) => window.getByRole('button', { name: 'Allow' }).click()],
];

async function openDialog(page: Page, url: string, app: string): Promise<FrameLocator> {
  await page.goto(`${url}/make.html`);
  // With a fixed name, a connection from another test would be reconnected.
  await page.getByRole('checkbox', { name: /Fixed name/ }).uncheck();
  await page.getByRole('button', { name: `Connect ${app}`, exact: true }).click();
  return dialogFrame(page);
}

for (const [type, app, fillForm] of credentialTypes) {
  test(`creates a connection of type ${type} from entered credentials`, async ({ page, demo }) => {
    const dialog = await openDialog(page, demo.url, app);
    await fillForm(dialog);
    lastInput(dialog.getByRole('button', { name: 'Connect', exact: true }).click());
    await expect(page.locator('#status')).toContainText(`${app} is saved as`);
  });
}

for (const [type, app, allow] of signInTypes) {
  test(`creates a connection of type ${type} by signing in`, async ({ page, demo }) => {
    const dialog = await openDialog(page, demo.url, app);
    await allow(await openProviderWindow(page, dialog.getByRole('button', { name: `Continue to ${app}` })));
    await expect(page.locator('#status')).toContainText(`${app} is saved as`);
    await expect.poll(() => page.context().pages().length, 'the window is closed').toBe(1);
  });
}
