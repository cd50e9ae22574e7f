import { openAcme } from './support/acme.ts';
import { CustomDialog } from './support/custom.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

const flagsRoute = 'GET /v1/flags';

for (const answer of [{ status: 500, body: {} }, { status: 200, html: '<h1>Log in</h1>' }, 'drop'] as const) {
  test(`the form works if the flags cannot be loaded (${JSON.stringify(answer)})`, async ({ host, stage }) => {
    stage.instance.on(flagsRoute, () => answer);
    const { key, submit } = await openAcme(host);
    await key.fill('sk-123');
    await submit.click();
    expect((await host.settled()).status).toBe('resolved');
  });
}

test('a description is shown as plain text if the deferred UI fails to load', async ({ host, page }) => {
  await page.context().route(/deferred-ui-/, (route) => route.abort());
  const { root, key, submit } = await openAcme(host);
  const description = root.getByText('Find it in **Settings**.');
  await expect(description).toBeVisible();
  await expect(description).not.toHaveClass(/skeleton/);
  await key.fill('sk-123');
  await submit.click();
  expect((await host.settled()).status).toBe('resolved');
});

test('a long list can be searched if the deferred UI fails to load', async ({ host, page }) => {
  await page.context().route(/deferred-ui-/, (route) => route.abort());
  const options = Array.from({ length: 20 }, (_, index) => ({ label: `Region ${index}`, value: index }));
  const dialog = await CustomDialog.open(host, {
    region: { type: 'STATIC_DROPDOWN', displayName: 'Region', required: true, options: { options } },
  });
  await dialog.field('Region').fill('region 12');
  await dialog.field('Region').press('Enter');
  expect(await dialog.save()).toEqual({ region: 12 });
});

test('if the chunk of the field types fails to load, an error is shown and “Try again” recovers', async ({
  host,
  page,
}) => {
  let failing = true;
  await page.context().route(/field-types-.*\.(js|css)$/, (route) => (failing ? route.abort() : route.fallback()));
  const tls = { type: 'CHECKBOX', displayName: 'Use TLS', required: false };
  const dialog = await CustomDialog.openWithoutWaiting(host, { tls });
  await expect(dialog.root.getByText('Couldn’t reach the server.')).toBeVisible();
  failing = false;
  await dialog.root.getByRole('button', { name: 'Try again' }).click();
  await dialog.field('Use TLS').check();
  await expect(dialog.field('Use TLS')).toHaveCSS('width', '18px');
  expect(await dialog.save()).toEqual({ tls: true });
});

test('a form for an API key does not need the chunk of the field types', async ({ host, page }) => {
  await page.context().route(/field-types-/, (route) => route.abort());
  const { key, submit } = await openAcme(host);
  await key.fill('sk-123');
  await submit.click();
  expect((await host.settled()).status).toBe('resolved');
});

test('the first letter of the name replaces a logo that fails to load', async ({ host, page, stage }) => {
  await page.context().route('https://cdn.example/**', (route) => route.abort());
  stage.instance.pieces = [{ ...secretPiece, displayName: 'zebra', logoUrl: 'https://cdn.example/logo.png' }];
  await host.open();
  await host.connect({ pieceName: secretPiece.name, connectionName: 'x' });
  const dialog = new CustomDialog(host);
  await expect(dialog.root.locator('.logo')).toHaveText('Z');
  await expect(dialog.root.locator('.logo img')).toBeHidden();
});

test('{{redirectUrl}} in a description is replaced once the flags are loaded', async ({ host, stage }) => {
  const auth = { ...(secretPiece.auth as object), description: 'Paste {{redirectUrl}} there. {{unknown}}' };
  stage.instance.pieces = [{ ...secretPiece, name: '@test/piece-redirect', auth }];
  const release = stage.instance.hold(flagsRoute);
  const { root, key } = await openAcme(host, { pieceName: '@test/piece-redirect' });
  await expect(key).toBeVisible();
  release();
  const text = 'Paste http://instance.localhost/redirect there. {{unknown}}';
  await expect(root.getByText(text)).toBeVisible();
});
