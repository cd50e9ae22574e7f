import { rejectedCredentials } from '../demo/testing/answer.ts';
import { deferred } from '../demo/testing/deferred.ts';
import { field } from './support/fill.ts';
import { decide, expect, mailer, mailerSaved, OAuth2Dialog, test } from './support/oauth2.ts';
import { secretPiece } from './support/pieces.ts';
import { connectPreloaded, openPreloaded, redeploy, redeploySlowly } from './support/replaced-files.ts';
import { connectOn, surfaces } from './support/surfaces.ts';

const unreachable = 'Couldn’t reach the server.';

for (const [what, missing] of [
  ['script', /oauth2-[\w-]+\.js/],
  ['style sheet', /oauth2-[\w-]+\.css/],
  ['whole assets folder', /assets\/(?!dialog-|reload-page)/],
] as const) {
  test(`a preloaded dialog whose ${what} was replaced is loaded anew once, and works`, async ({ host, oauth2 }) => {
    await openPreloaded(oauth2);
    const deployment = await redeploy(host, missing);
    const dialog = await connectPreloaded(oauth2);
    await expect(dialog.continue).toBeFocused();
    await expect(dialog.root.getByText(unreachable)).toHaveCount(0);
    expect(deployment.loads).toBe(1);
    decide(await dialog.signIn());
    expect(await host.settled()).toEqual(mailerSaved);
  });
}

test('the page is loaded anew once its new files are there, however slowly they come', async ({ host, oauth2 }) => {
  await openPreloaded(oauth2);
  const slow = await redeploySlowly(host, { 'Cache-Control': 'max-age=31536000, immutable' });
  const dialog = await connectPreloaded(oauth2);
  await slow.requested.promise;
  expect(slow.loads).toBe(0);
  slow.released.resolve();
  await expect(dialog.continue).toBeFocused();
  expect(slow.loads).toBe(1);
  decide(await dialog.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
});

test('a host page waits for files that come slowly a second time', async ({ host, page, oauth2 }) => {
  await page.clock.install();
  await openPreloaded(oauth2);
  const slow = await redeploySlowly(host, { 'Cache-Control': 'no-store' });
  const dialog = await connectPreloaded(oauth2);
  await slow.requested.promise;
  // The loader has seen that the dialog is there.
  await page.clock.runFor(1000);
  slow.released.resolve();
  Object.assign(slow, { requested: deferred(), released: deferred() });
  await slow.requested.promise;
  await page.clock.runFor(5000);
  slow.released.resolve();
  await expect(dialog.continue).toBeFocused();
  decide(await dialog.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
});

test('the language of a preloaded dialog whose files were replaced is that of the page', async ({ host, oauth2 }) => {
  await openPreloaded(oauth2, { embedding: { locale: 'de' } });
  await redeploy(host, /assets\/(de|set-locale)-/);
  const dialog = await connectPreloaded(oauth2);
  await expect(dialog.root.getByRole('button', { name: 'Weiter zu Mailer' })).toBeVisible();
});

test('a dialog in a window is loaded anew as well', async ({ host, page, oauth2 }) => {
  oauth2.prepare(oauth2.auth(), 'platform');
  await host.open();
  const release = host.stage.instance.hold(`GET /v1/pieces/${mailer.pieceName}`);
  const opened = page.waitForEvent('popup');
  await host.connect({ ...mailer, newWindow: {} });
  const popup = await opened;
  await expect.poll(() => host.stage.instance.count(`GET /v1/pieces/${mailer.pieceName}`)).toBe(2);
  const deployment = await redeploy(host, /oauth2-/);
  release();
  const dialog = new OAuth2Dialog(host, popup.getByRole('dialog'));
  await expect(dialog.continue).toBeVisible();
  expect(deployment.loads).toBe(1);
  decide(await dialog.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
});

test('a deployment that lacks a file is loaded once, then whenever the user tries again', async ({ host, oauth2 }) => {
  await openPreloaded(oauth2);
  const deployment = await redeploy(host, /oauth2-/, { incomplete: true });
  const dialog = await connectPreloaded(oauth2);
  await expect(dialog.root.getByText(unreachable)).toBeVisible();
  expect(deployment.loads).toBe(1);
  await dialog.button('Try again').click();
  await expect.poll(() => deployment.loads).toBe(2);
  await expect(dialog.root.getByText(unreachable)).toBeVisible();
  expect(deployment.loads).toBe(2);
});

for (const kind of surfaces) {
  test(`${kind}: what was typed stays, and is saved, if files are replaced meanwhile`, async ({ host }) => {
    host.stage.instance.pieces = [secretPiece];
    await host.open();
    const content = await connectOn(kind, host, { pieceName: secretPiece.name, connectionName: 'acme-1' });
    const key = field(content.getByRole('dialog'), 'API key');
    const submit = content.getByRole('button', { name: 'Connect', exact: true });
    await key.fill('sk-123');
    const deployment = await redeploy(host, /error-hint-|input-recovery-/);
    const { stage } = host;
    stage.instance.inTurn('POST /v1/app-connections', rejectedCredentials('Unauthorized'));
    await submit.click();
    await expect(key).toHaveValue('sk-123');
    await submit.click();
    expect((await host.settled()).status).toBe('resolved');
    expect(deployment.loads).toBe(0);
    expect(stage.instance.saves).toMatchObject([{}, { value: { secret_text: 'sk-123' } }]);
  });
}
