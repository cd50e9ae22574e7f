import type { Page } from '@playwright/test';
import { hostHtml } from './support/host-html.ts';
import { noLeftovers } from './support/host-page.ts';
import { closed, secretInput } from './support/journey.ts';
import { decide, expect, mailerSaved, type OAuth2Dialog, type OAuth2Scene, test } from './support/oauth2.ts';
import { rejected } from './support/outcome.ts';
import { secretPiece } from './support/pieces.ts';
import { connectOn, surfaces } from './support/surfaces.ts';

async function openProviderWindow(dialog: OAuth2Dialog): Promise<Page> {
  const window = await dialog.signIn();
  await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
  return window;
}

async function expectClosed(window: Page): Promise<void> {
  await expect.poll(() => window.isClosed(), { message: 'the provider’s window is closed' }).toBe(true);
}

async function expectNothingLeft({ host }: OAuth2Scene): Promise<void> {
  expect(host.stage.instance.saves).toEqual([]);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
}

for (const kind of surfaces) {
  test(`${kind}: a second connect() closes the provider’s window`, async ({ host, stage, oauth2 }) => {
    const dialog = await oauth2.open({ kind });
    const window = await openProviderWindow(dialog);
    stage.instance.pieces.push(secretPiece);
    const content = await connectOn(kind, host, { pieceName: secretPiece.name, connectionName: 'acme-1' });
    expect(await host.settled(0)).toEqual(closed);
    await expectClosed(window);
    await expect(secretInput(content)).toBeVisible();
    expect(stage.instance.saves).toEqual([]);
  });

  test(`${kind}: aborting closes the provider’s window`, async ({ host, oauth2 }) => {
    const dialog = await oauth2.open({ kind, abortable: true });
    const window = await openProviderWindow(dialog);
    await host.abort('enough');
    expect(await host.settled()).toMatchObject(rejected('aborted', /abort/));
    await expectClosed(window);
    await expectNothingLeft(oauth2);
  });
}

test('iframe: the provider’s window closes when the host page navigates', async ({ page, stage, oauth2 }) => {
  stage.sites.host = (path) => ({ html: path === '/' ? hostHtml(stage) : '<title>Next page</title>' });
  const dialog = await oauth2.open();
  const window = await openProviderWindow(dialog);
  await page.evaluate(() => location.assign('/next'));
  await page.waitForURL('**/next');
  await expectClosed(window);
  await expectNothingLeft(oauth2);
});

test('popup: the provider’s window closes with the dialog’s window', async ({ host, page, oauth2 }) => {
  const dialog = await oauth2.open({ kind: 'popup' });
  const window = await openProviderWindow(dialog);
  const [, ...windows] = page.context().pages();
  await windows[0]?.close({ runBeforeUnload: true });
  expect(await host.settled()).toEqual(closed);
  await expectClosed(window);
  await expectNothingLeft(oauth2);
});

for (const buildsUrls of [false, true]) {
  test(`a double click opens one window and does not close it (server builds the URL: ${buildsUrls})`, async ({
    host,
    page,
    stage,
    oauth2,
  }) => {
    stage.instance.buildsUrls = buildsUrls;
    const dialog = await oauth2.open();
    const opened: Page[] = [];
    page.context().on('page', (window) => opened.push(window));
    await dialog.continue.dblclick();
    await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
    await expect.poll(() => opened.length).toBe(1);
    const [window] = opened;
    if (window) decide(window);
    expect(await host.settled()).toEqual(mailerSaved);
    expect(oauth2.provider.requests).toHaveLength(1);
    expect(opened).toHaveLength(1);
  });
}

test('a slow double click does not restart the sign-in', async ({ host, page, oauth2 }) => {
  const dialog = await oauth2.open();
  const opened: Page[] = [];
  page.context().on('page', (window) => opened.push(window));
  await dialog.continue.hover();
  await page.mouse.down();
  await page.mouse.up();
  await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await expect.poll(() => opened.length).toBe(1);
  const [window] = opened;
  if (window) decide(window);
  expect(await host.settled()).toEqual(mailerSaved);
  expect(opened).toHaveLength(1);
});

test('if the chunk for OAuth2 fails to load, an error is shown and “Try again” recovers', async ({
  host,
  page,
  oauth2,
}) => {
  let failing = true;
  await page.context().route(/oauth2-.*\.(js|css)$/, (route) => (failing ? route.abort() : route.fallback()));
  oauth2.prepare(oauth2.auth(), 'platform');
  await host.open();
  await host.connect({ pieceName: '@test/piece-mailer', connectionName: 'mailer-1' });
  const root = page.frameLocator('iframe').getByRole('dialog');
  await expect(root.getByText('Couldn’t reach the server.')).toBeVisible();
  failing = false;
  await root.getByRole('button', { name: 'Try again' }).click();
  await expect(root.getByRole('button', { name: 'Continue to Mailer' })).toBeFocused();
});
