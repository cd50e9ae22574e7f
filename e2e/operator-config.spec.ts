import { deferred } from '../demo/testing/deferred.ts';
import { request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { officialSdkHtml } from './support/official-sdk-page.ts';
import { rejected } from './support/outcome.ts';
import { secretPiece } from './support/pieces.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

type OfficialSdk = { configure(options: object): Promise<unknown> };

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

for (const kind of surfaces) {
  test(`${kind}: what is on the lists works`, async ({ host, stage }) => {
    stage.configure({ instances: [stage.url('instance'), stage.url('cloud')], hostOrigins: [stage.url('host')] });
    await host.open();
    await typeAndSave(await connectOn(kind, host, request));
    expect(await host.settled()).toEqual(saved);
  });

  test(`${kind}: a page that is not on the list is told why, and so is its user`, async ({ host, stage }) => {
    stage.configure({ hostOrigins: ['https://a.example'] });
    await host.open();
    const content = await connectOn(kind, host, request);
    await expect(content.getByText(`${stage.url('host')} isn’t allowed to open this dialog`)).toBeVisible();
    await expect(content.getByRole('heading', { name: 'This page can’t be used here' })).toBeFocused();
    expect(await secretInput(content).count()).toBe(0);
    expect(await host.outcome()).toEqual({ status: 'pending' });
    lastInput(content.getByRole('button', { name: 'Close' }).click());
    expect(await host.settled()).toMatchObject(rejected('not_allowed', /may not use this dialog.*hostOrigins/));
    expect(stage.instance.saves).toEqual([]);
  });
}

test('Escape in the host page closes the refusal', async ({ host, page, dialog, stage }) => {
  stage.configure({ instances: [] });
  await host.open();
  await host.connect(request);
  await expect(dialog.getByText('isn’t allowed to connect to')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await host.settled()).toMatchObject(rejected('not_allowed', /is no instance that this dialog may use/));
});

test('so it does with a list that loads behind it', async ({ host, page, dialog, stage }) => {
  stage.configure({ instances: [] });
  const { promise: released, resolve: release } = deferred();
  await page.context().route(/\/connections-.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  await host.open();
  await host.connections();
  await expect(dialog.getByText('isn’t allowed to connect to')).toBeVisible();
  release();
  await expect.poll(() => stage.instance.count('GET /v1/app-connections')).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  expect(await host.settled()).toMatchObject(rejected('not_allowed', /is no instance that this dialog may use/));
});

test('a config.json that cannot be read is one that allows nothing', async ({ host, stage }) => {
  stage.config = { status: 500 };
  await host.open();
  await host.connect(request);
  expect(await host.settled()).toMatchObject(rejected('dialog_unreachable', /config\.json: The server answered 500/));
});

test('a hidden dialog reads it again if it could not', async ({ host, stage }) => {
  stage.config = { status: 500 };
  await host.open({ preload: true });
  await expect.poll(() => stage.files.some((file) => file.includes('/hosted-'))).toBe(true);
  stage.config = { status: 204 };
  await typeAndSave(await connectOn('iframe', host, request));
  expect(await host.settled()).toEqual(saved);
});

test('the official SDK gets the operator’s defaults', async ({ page, stage }) => {
  stage.configure({
    defaults: {
      locale: 'de',
      texts: { dialog: { 'dialog.connect': '{app} bei Acme anmelden' } },
      styling: { mode: 'dark', theme: { colorPrimary: '#0a7d33' } },
    },
  });
  stage.sites.host = () => ({ html: officialSdkHtml });
  await page.goto(stage.url('host', '/'));
  await page.evaluate(
    ([instanceUrl, pieceName]) =>
      (window as never as { official: OfficialSdk }).official
        .configure({ instanceUrl, jwtToken: 'jwt-1' })
        .then(() => (window as never as { connect(options: object): void }).connect({ pieceName })),
    [stage.url('instance'), secretPiece.name] as const,
  );
  await page.click('#run');
  const content = page.frameLocator('iframe');
  await expect(content.getByRole('heading', { name: 'bei Acme anmelden' })).toBeVisible();
  await expect(content.locator('html')).toHaveAttribute('data-mode', 'dark');
  await expect(content.getByRole('button', { name: 'Abbrechen' })).toBeVisible();
});
