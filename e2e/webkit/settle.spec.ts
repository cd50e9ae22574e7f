import { noLeftovers } from '../support/host-page.ts';
import { closed, request, saved, secret } from '../support/journey.ts';
import { rejected } from '../support/outcome.ts';
import { secretPiece } from '../support/pieces.ts';
import { type SurfaceKind, surfaces } from '../support/surfaces.ts';
import type { DriverContent } from './support/content.ts';
import { connectOn } from './support/open-dialog.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

async function save(dialog: DriverContent): Promise<void> {
  await dialog.field('API key').fill(secret);
  await dialog.button('Connect').click();
}

for (const kind of surfaces) {
  for (const name of ['Close', 'Cancel']) {
    test(`${kind}: ${name} resolves without a connection`, async ({ host }) => {
      await host.open();
      const dialog = await connectOn(kind, host, request);
      await dialog.field('API key').waitFor();
      await dialog.button(name).click();
      expect(await host.settled()).toEqual(closed);
      await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    });
  }

  test(`${kind}: input is discarded only after a confirmation`, async ({ host }) => {
    await host.open();
    const dialog = await connectOn(kind, host, request);
    await dialog.field('API key').fill(secret);
    await dialog.button('Cancel').click();
    await dialog.button('Keep editing').click();
    expect(await dialog.field('API key').value()).toBe(secret);
    await dialog.button('Cancel').click();
    await dialog.button('Discard').click();
    expect(await host.settled()).toEqual(closed);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test(`${kind}: aborting closes the dialog and rejects with the reason as cause`, async ({ host }) => {
    await host.open();
    const dialog = await connectOn(kind, host, request, { abortable: true });
    await dialog.field('API key').waitFor();
    await host.abort('left the page');
    expect(await host.settled()).toMatchObject({ ...rejected('aborted', /abort/), cause: 'Error: left the page' });
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test(`${kind}: a token that the instance refuses rejects`, async ({ host, stage }) => {
    stage.instance.on('POST /v1/managed-authn/external-token', { status: 401, body: { code: 'INVALID_BEARER_TOKEN' } });
    await host.open();
    await host.connect({ ...request, ...(kind === 'popup' && { newWindow: {} }) });
    expect(await host.settled()).toMatchObject({ status: 'rejected', code: 'authentication_failed' });
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

const takeovers: [first: SurfaceKind, second: SurfaceKind][] = [
  ['iframe', 'iframe'],
  ['popup', 'popup'],
  ['popup', 'iframe'],
];

for (const [first, second] of takeovers) {
  test(`a second connect() closes the first: ${first}, then ${second}`, async ({ host }) => {
    await host.open();
    const before = await connectOn(first, host, { ...request, connectionName: 'acme-0' });
    await before.field('API key').waitFor();
    const after = await connectOn(second, host, request);
    expect(await host.settled(0)).toEqual(closed);
    expect(await host.outcome()).toEqual({ status: 'pending' });
    await save(after);
    expect(await host.settled()).toEqual(saved);
    expect(await host.outcome(0)).toEqual(closed);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

test('a second connect() with invalid options does not close the first', async ({ host, dialog }) => {
  await host.open();
  await host.connect(request);
  await dialog.field('API key').waitFor();
  await host.connect({ pieceName: 5 as unknown as string });
  expect(await host.settled()).toMatchObject(rejected('invalid_options', /pieceName/));
  await save(dialog);
  expect(await host.settled(0)).toEqual(saved);
});

test('a window that the user closes resolves without a connection', async ({ host }) => {
  await host.open();
  const popup = await connectOn('popup', host, request);
  await popup.field('API key').waitFor();
  await popup.close();
  expect(await host.settled()).toEqual(closed);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('a blocked window rejects with popup_blocked', async ({ host, tab }) => {
  await host.open();
  const code = await tab.evaluate(
    (options) => window.activepieces.connect({ ...options, newWindow: {} }).catch((error) => error.code),
    request,
  );
  expect(code).toBe('popup_blocked');
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('a frame that the page removes settles the call, and the page can be used', async ({ host, tab, dialog }) => {
  await host.open();
  await host.connect(request);
  await dialog.field('API key').waitFor();
  await tab.evaluate(() => document.querySelector('dialog')?.remove());
  expect(await host.settled()).toEqual(closed);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('a dialog that cannot be loaded rejects with dialog_unreachable', async ({ host, stage }) => {
  await host.open({ dialogUrl: stage.url('connect', '/nowhere/'), loadTimeout: 1000 });
  await host.connect(request);
  expect(await host.settled()).toMatchObject(rejected('dialog_unreachable', /did not load/));
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});
