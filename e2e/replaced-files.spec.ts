import { readFile } from 'node:fs/promises';
import { deferred } from '../demo/testing/deferred.ts';
import { field } from './support/fill.ts';
import type { HostPage } from './support/host-page.ts';
import { answer, expect, mailer, mailerSaved, OAuth2Dialog, type OAuth2Scene, test } from './support/oauth2.ts';
import { PACKED_DIST } from './support/packed.ts';
import { secretPiece } from './support/pieces.ts';
import { connectOn, surfaces } from './support/surfaces.ts';

const unreachable = 'Couldn’t reach the server.';

/** How often the page of the dialog was loaded, and the script that it names. */
type Deployment = { loads: number };

/**
 * Replaces the dialog's files: those that match are gone, and its page names another script. They are there again for a
 * page that was loaded since, unless the new deployment lacks them, too.
 */
async function redeploy({ page, stage }: HostPage, missing: RegExp, { incomplete = false } = {}): Promise<Deployment> {
  const deployment: Deployment = { loads: 0 };
  const context = page.context();
  const html = await readFile(`${PACKED_DIST}/embed/index.html`, 'utf8');
  const script = /dialog-[\w-]+\.js/.exec(html)?.[0] ?? '';
  // By the server: a page that Playwright fulfills is in no address space, and may not reach the instance.
  stage.sites.connect = (path, { headers }) => {
    if (path !== '/embed/index.html') return undefined;
    if (headers['sec-fetch-dest'] !== 'empty') deployment.loads++;
    return { html: html.replace(script, 'dialog-newer0.js'), headers: stage.dialogHeaders };
  };
  await context.route(/dialog-newer0\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `import './${script}';` }),
  );
  await context.route(missing, (route) =>
    deployment.loads > 0 && !incomplete ? route.fallback() : route.fulfill({ status: 404, body: 'Not found' }),
  );
  return deployment;
}

async function preload(oauth2: OAuth2Scene, options: object = {}): Promise<void> {
  oauth2.prepare(oauth2.auth(), 'platform');
  const { host } = oauth2;
  await host.open({ preload: true, ...options });
  await expect(host.page.frameLocator('iframe').locator('html')).toHaveAttribute('data-surface', 'frame');
}

/** Connects with the piece Mailer in a frame that was preloaded before the files were replaced. */
async function connectPreloaded(oauth2: OAuth2Scene): Promise<OAuth2Dialog> {
  await oauth2.host.connect(mailer);
  return new OAuth2Dialog(oauth2.host, oauth2.host.page.frameLocator('iframe').getByRole('dialog'));
}

for (const [what, missing] of [
  ['script', /oauth2-[\w-]+\.js/],
  ['style sheet', /oauth2-[\w-]+\.css/],
  ['whole assets folder', /assets\/(?!dialog-|reload-page)/],
] as const) {
  test(`a preloaded dialog whose ${what} was replaced is loaded anew once, and works`, async ({ host, oauth2 }) => {
    await preload(oauth2);
    const deployment = await redeploy(host, missing);
    const dialog = await connectPreloaded(oauth2);
    await expect(dialog.continue).toBeFocused();
    await expect(dialog.root.getByText(unreachable)).toHaveCount(0);
    expect(deployment.loads).toBe(1);
    answer(await dialog.signIn());
    expect(await host.settled()).toEqual(mailerSaved);
  });
}

/** Without routes of Playwright, which turn the browser's cache off. Returns what the files that are named wait for. */
async function redeploySlowly({ stage }: HostPage, headers: Record<string, string>) {
  const html = await readFile(`${PACKED_DIST}/embed/index.html`, 'utf8');
  const script = /dialog-[\w-]+\.js/.exec(html)?.[0] ?? '';
  const slow = { loads: 0, requested: deferred(), released: deferred() };
  stage.sites.connect = async (path, request) => {
    if (path === '/embed/index.html') {
      if (request.headers['sec-fetch-dest'] !== 'empty') slow.loads++;
      return { html: html.replace(script, 'dialog-newer0.js'), headers: stage.dialogHeaders };
    }
    if (path.includes('oauth2-') && slow.loads === 0) return { html: '', status: 404 };
    if (!path.endsWith('dialog-newer0.js')) return undefined;
    slow.requested.resolve();
    await slow.released.promise;
    return { html: `import './${script}';`, headers: { 'Content-Type': 'text/javascript', ...headers } };
  };
  return slow;
}

test('the page is loaded anew once its new files are there, however slowly they come', async ({ host, oauth2 }) => {
  await preload(oauth2);
  const slow = await redeploySlowly(host, { 'Cache-Control': 'max-age=31536000, immutable' });
  const dialog = await connectPreloaded(oauth2);
  await slow.requested.promise;
  expect(slow.loads).toBe(0);
  slow.released.resolve();
  await expect(dialog.continue).toBeFocused();
  expect(slow.loads).toBe(1);
  answer(await dialog.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
});

test('a host page waits for files that come slowly a second time', async ({ host, page, oauth2 }) => {
  await page.clock.install();
  await preload(oauth2);
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
  answer(await dialog.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
});

test('the language of a preloaded dialog whose files were replaced is that of the page', async ({ host, oauth2 }) => {
  await preload(oauth2, { embedding: { locale: 'de' } });
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
  answer(await dialog.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
});

test('a deployment that lacks a file is loaded once, then the dialog says so', async ({ host, oauth2 }) => {
  await preload(oauth2);
  const deployment = await redeploy(host, /oauth2-/, { incomplete: true });
  const dialog = await connectPreloaded(oauth2);
  await expect(dialog.root.getByText(unreachable)).toBeVisible();
  await dialog.button('Try again').click();
  await expect(dialog.root.getByText(unreachable)).toBeVisible();
  expect(deployment.loads).toBe(1);
});

test('files that are out of reach, but were not replaced, are no reason to load the page anew', async ({
  page,
  stage,
  oauth2,
}) => {
  await preload(oauth2);
  let failing = true;
  await page.context().route(/oauth2-/, (route) => (failing ? route.abort() : route.fallback()));
  const dialog = await connectPreloaded(oauth2);
  await expect(dialog.root.getByText(unreachable)).toBeVisible();
  failing = false;
  await dialog.button('Try again').click();
  await expect(dialog.continue).toBeVisible();
  expect(stage.files.filter((path) => path === '/embed/index.html')).toHaveLength(2);
});

test('if a file fails again, the page is loaded anew: Firefox does not import it a second time', async ({
  page,
  stage,
  oauth2,
}) => {
  await preload(oauth2);
  const loads = () => stage.files.filter((path) => path === '/embed/index.html').length;
  const before = loads();
  // The page is also fetched before it is loaded.
  await page.context().route(/oauth2-/, (route) => (loads() < before + 3 ? route.abort() : route.fallback()));
  const dialog = await connectPreloaded(oauth2);
  await expect(dialog.root.getByText(unreachable)).toBeVisible();
  await dialog.button('Try again').click();
  await expect(dialog.continue).toBeVisible();
  expect(loads()).toBe(before + 3);
});

test('offline the dialog says so, and is not loaded anew', async ({ page, oauth2 }) => {
  await preload(oauth2);
  await page.context().route(/oauth2-/, async (route) => {
    await page.context().setOffline(true);
    await route.abort();
  });
  const dialog = await connectPreloaded(oauth2);
  await expect(dialog.root.getByText('You seem to be offline.')).toBeVisible();
  await page.context().unroute(/oauth2-/);
  await page.context().setOffline(false);
  await dialog.button('Try again').click();
  await expect(dialog.continue).toBeVisible();
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
    stage.instance.inTurn('POST /v1/app-connections', {
      status: 400,
      body: { code: 'INVALID_APP_CONNECTION', params: { error: 'Unauthorized' } },
    });
    await submit.click();
    await expect(key).toHaveValue('sk-123');
    await submit.click();
    expect((await host.settled()).status).toBe('resolved');
    expect(deployment.loads).toBe(0);
    expect(stage.instance.saves).toMatchObject([{}, { value: { secret_text: 'sk-123' } }]);
  });
}
