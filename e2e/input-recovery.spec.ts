import type { Page } from '@playwright/test';
import type { HostPage } from './support/host-page.ts';
import { type Content, closed } from './support/journey.ts';
import { settledBy } from './support/last-input.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { dialogFrame, expect, test } from './support/test.ts';

/** Typed text stays in the dialog, whatever the name of its field. */
const typed = {
  host: 'db.example.com',
  token: 'sk-live-51Hx',
  password: 'hunter2 is mine',
  apiKey: 'short',
  masked: 'a1b2c3d4e5f6g7h8',
  pem: 'line one',
};

const piece = (name: string) => ({
  name,
  displayName: 'Acme',
  version: '1.0.0',
  auth: {
    type: 'CUSTOM_AUTH',
    displayName: 'Connection',
    required: true,
    props: {
      host: { type: 'SHORT_TEXT', displayName: 'Host', required: true },
      user: { type: 'SHORT_TEXT', displayName: 'User', required: true },
      token: { type: 'SECRET_TEXT', displayName: 'Access token', required: true },
      password: { type: 'SHORT_TEXT', displayName: 'Password', required: false },
      apiKey: { type: 'SHORT_TEXT', displayName: 'API key', required: false },
      masked: { type: 'SHORT_TEXT', displayName: 'Account', required: false },
      pem: { type: 'LONG_TEXT', displayName: 'Notes', required: false },
      port: { type: 'NUMBER', displayName: 'Port', required: true },
      tls: { type: 'CHECKBOX', displayName: 'Use TLS', required: false, defaultValue: true },
      region: {
        type: 'STATIC_DROPDOWN',
        displayName: 'Region',
        required: true,
        options: { options: ['Europe', 'America'].map((label) => ({ label, value: { name: label } })) },
      },
    },
  },
});

const request = { pieceName: '@test/piece-draft' };
const restoredNotice = 'Your earlier choices were restored. Please enter the rest again.';

declare global {
  interface Window {
    postedMessages?: { type: string; data: { draft?: unknown } }[];
  }
}

test.beforeEach(async ({ host, page, stage }) => {
  stage.instance.pieces = [piece(request.pieceName), piece('@test/piece-other')];
  await host.open();
  await page.evaluate(() => {
    window.postedMessages = [];
    addEventListener('message', ({ data }) => window.postedMessages?.push(data));
  });
});

/** Fills every field, and waits until the page has received the input that may be restored. */
async function fillForm(content: Content, page: Page): Promise<void> {
  const input = (name: string) => content.getByLabel(name, { exact: true });
  await input('Access token').fill(typed.token);
  await content.getByLabel('Password optional').fill(typed.password);
  await content.getByLabel('API key optional').fill(typed.apiKey);
  await content.getByLabel('Account optional').fill(typed.masked);
  await content.getByLabel('Notes optional').fill(typed.pem);
  await content.getByLabel('Use TLS').uncheck();
  await input('Region').selectOption('America');
  await input('Connection name').fill('Sales');
  await input('Host').fill(typed.host);
  await input('Port').fill('5432');
  await expect.poll(() => drafts(page)).toContainEqual(expect.objectContaining({ name: 'Sales', values: recoverable }));
}

const recoverable = { port: '5432', tls: false, region: [{ name: 'America' }] };

function drafts(page: Page): Promise<unknown[]> {
  return page.evaluate(
    () =>
      window.postedMessages?.flatMap(({ type, data }) => (type === 'CLIENT_CONNECT_DRAFT' ? [data.draft] : [])) ?? [],
  );
}

async function expectRestored(content: Content): Promise<void> {
  await expect(content.getByText(restoredNotice)).toHaveAttribute('role', 'status');
  await expect(content.getByLabel('Port')).toHaveValue('5432');
  await expect(content.getByLabel('Use TLS')).not.toBeChecked();
  await expect(content.getByLabel('Region').locator('option:checked')).toHaveText('America');
  await expect(content.getByLabel('Connection name')).toHaveValue('Sales');
  for (const name of [
    'Host',
    'Access token',
    'Password optional',
    'API key optional',
    'Account optional',
    'Notes optional',
  ]) {
    await expect(content.getByLabel(name, { exact: true })).toHaveValue('');
  }
  await expect(content.getByLabel('Host')).toBeFocused();
}

async function expectEmpty(content: Content): Promise<void> {
  await expect(content.getByLabel('Port')).toHaveValue('');
  await expect(content.getByText(restoredNotice)).toHaveCount(0);
}

async function reopen(host: HostPage, options = {}) {
  await host.connect({ ...request, ...options });
  return dialogFrame(host.page);
}

for (const kind of surfaces) {
  test(`${kind}: restores choices, numbers and the name after an abort, but no typed text`, async ({ host, page }) => {
    const content = await connectOn(kind, host, request, { abortable: true });
    await fillForm(content, page);
    await host.abort('navigated');
    await host.settled();
    await expectRestored(await reopen(host));
    const postedMessages = JSON.stringify(await page.evaluate(() => window.postedMessages));
    for (const secret of Object.values(typed)) expect(postedMessages).not.toContain(secret);
  });
}

test('restores input after the user closed the popup', async ({ host, page }) => {
  const content = await connectOn('popup', host, request);
  await fillForm(content, page);
  await (content as Page).close();
  expect(await host.settled()).toEqual(closed);
  await expectRestored(await connectOn('popup', host, request));
});

test('restores input after another connect(), for the same app and connection only', async ({ host, page }) => {
  await fillForm(await reopen(host), page);
  await expectEmpty(await reopen(host, { pieceName: '@test/piece-other' }));
  await expectEmpty(await reopen(host, { connectionName: 'acme-1' }));
  await expectRestored(await reopen(host));
});

test('asks for confirmation before restored input is discarded, and then forgets it', async ({ host, page }) => {
  await fillForm(await reopen(host), page);
  const content = await reopen(host);
  await expectRestored(content);
  await content.getByRole('button', { name: 'Cancel' }).click();
  expect(await settledBy(host, content.getByRole('button', { name: 'Discard' }).click())).toEqual(closed);
  await expectEmpty(await reopen(host));
});

test('forgets the input when the connection is saved', async ({ host, page }) => {
  const content = await reopen(host);
  await fillForm(content, page);
  await content.getByLabel('User').fill('anna');
  await settledBy(host, content.getByRole('button', { name: 'Connect', exact: true }).click());
  expect((await drafts(page)).at(-1)).toBeUndefined();
  await expectEmpty(await reopen(host));
});

test('posts nothing to the page but app, connection, auth method, name and recoverable values', async ({
  host,
  page,
}) => {
  const content = await reopen(host, { connectionName: 'acme-1' });
  await content.getByLabel('Access token', { exact: true }).fill(typed.token);
  await content.getByLabel('Account optional').fill(typed.masked);
  await content.getByLabel('Host').fill(typed.host);
  await content.getByLabel('Port').fill('5432');
  const values = { port: '5432', tls: true, region: [] };
  const about = { pieceName: request.pieceName, connectionName: 'acme-1' };
  await expect
    .poll(async () => (await drafts(page)).at(-1))
    .toEqual({ for: about, method: 'CUSTOM_AUTH', name: undefined, values });
});

test('configure() forgets the input, as it may be for another user', async ({ host, page }) => {
  const content = await connectOn('iframe', host, request, { abortable: true });
  await fillForm(content, page);
  await host.abort('signed out');
  await host.settled();
  await host.configure();
  await expectEmpty(await reopen(host));
});
