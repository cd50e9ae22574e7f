import { ConnectionsDialog, list, many, refusal, result, stored } from './support/connections-dialog.ts';
import { nothing, rejected } from './support/host-page.ts';
import { closed, request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput, settledBy } from './support/last-input.ts';
import { surfaces } from './support/surfaces.ts';
import { dialogFrame, expect, test } from './support/test.ts';

const sales = stored('Sales');

test.beforeEach(({ stage }) => {
  stage.instance.connections = [sales, stored('Support')];
});

for (const kind of surfaces) {
  test(`${kind}: who picks gets what was picked`, async ({ host }) => {
    const dialog = await ConnectionsDialog.open(host, { select: true }, { kind });
    await expect(dialog.heading('Choose a connection')).toBeVisible();
    lastInput(dialog.row('Sales').getByRole('button').first().click());
    expect(await host.settled()).toEqual(result(sales));
    await expect.poll(() => host.remains()).toEqual(nothing);
  });

  test(`${kind}: Done gives what was looked at last`, async ({ host }) => {
    const dialog = await ConnectionsDialog.open(host, {}, { kind });
    await dialog.look('Support');
    await dialog.button('Back').click();
    await dialog.look('Sales');
    await dialog.button('Back').click();
    expect(await settledBy(host, dialog.button('Done').click())).toEqual(result(sales));
    await expect.poll(() => host.remains()).toEqual(nothing);
  });

  test(`${kind}: aborting closes the list`, async ({ host }) => {
    const dialog = await ConnectionsDialog.open(host, {}, { kind, abortable: true });
    await expect(dialog.rows).toHaveCount(2);
    await host.abort('left the page');
    expect(await host.settled()).toMatchObject(rejected('aborted', /abort/));
    await expect.poll(() => host.remains()).toEqual(nothing);
  });
}

test('who picks may look first, and use what was looked at', async ({ host }) => {
  const dialog = await ConnectionsDialog.open(host, { select: true });
  await dialog.button('More about Sales').click();
  await expect(dialog.heading('Sales')).toBeFocused();
  expect(await settledBy(host, dialog.button('Use this connection').click())).toEqual(result(sales));
});

test('who looked at nothing gets nothing, and so does who picks none', async ({ host }) => {
  const dialog = await ConnectionsDialog.open(host);
  await expect(dialog.rows).toHaveCount(2);
  expect(await settledBy(host, dialog.button('Done').click())).toEqual(closed);
  await host.connections({ select: true });
  await dialog.button('More about Sales').click();
  await dialog.button('Back').click();
  expect(await settledBy(host, dialog.button('Cancel').click())).toEqual(closed);
});

for (const way of ['Escape', 'Close'] as const) {
  test(`${way} goes one step back, and from the list out`, async ({ host, page }) => {
    const dialog = await ConnectionsDialog.open(host, { select: true });
    const leave = () => (way === 'Escape' ? page.keyboard.press(way) : dialog.button(way).click());
    await dialog.button('New connection').click();
    await dialog.button('Acme').click();
    await expect(dialog.field('API key')).toBeVisible();
    await leave();
    await expect(dialog.heading('Choose a connection')).toBeVisible();
    await dialog.button('More about Sales').click();
    await expect(dialog.heading('Sales')).toBeFocused();
    await leave();
    await expect(dialog.rows).toHaveCount(2);
    expect((await host.outcome()).status).toBe('pending');
    expect(await settledBy(host, leave())).toEqual(closed);
  });
}

test('typed input is asked about before the form gives way to the list', async ({ host, page }) => {
  const dialog = await ConnectionsDialog.open(host, { pieceName: request.pieceName });
  await dialog.button('New connection').click();
  await dialog.field('API key').fill('sk-123');
  await page.keyboard.press('Escape');
  await dialog.root.page().frameLocator('iframe').getByRole('button', { name: 'Discard' }).click();
  await expect(dialog.rows).toHaveCount(2);
  await expect(dialog.root.locator(':focus')).toHaveCount(1);
});

test('connect() takes over from the list, and the list from connect()', async ({ host, page }) => {
  const dialog = await ConnectionsDialog.open(host);
  await dialog.look('Sales');
  await host.connect(request);
  expect(await host.settled(0)).toEqual(closed);
  await expect(secretInput(dialogFrame(page))).toBeVisible();
  await host.connections();
  expect(await host.settled(1)).toEqual(closed);
  await expect(dialog.rows).toHaveCount(2);
  await host.connect(request);
  await typeAndSave(dialogFrame(page));
  expect(await host.settled()).toMatchObject({ ...saved, value: { connection: { name: request.connectionName } } });
});

test('a sign-in that is refused rejects at once', async ({ host, stage }) => {
  stage.instance.on('POST /v1/managed-authn/external-token', () => refusal(401, 'INVALID_BEARER_TOKEN'));
  await ConnectionsDialog.open(host);
  expect(await host.settled()).toMatchObject(rejected('authentication_failed', /sign_in_refused/));
});

test('a session that has expired is renewed, and the list goes on', async ({ host, stage }) => {
  stage.instance.connections = many(3);
  stage.instance.on(list, ({ token }) =>
    token === 'session-of-jwt-1' ? refusal(401, 'INVALID_BEARER_TOKEN') : undefined,
  );
  await host.open();
  await host.configure({}, ['jwt-1', 'jwt-2']);
  await host.connections();
  await expect(new ConnectionsDialog(dialogFrame(host.page).getByRole('dialog')).rows).toHaveCount(3);
  expect((await host.events()).map(({ type }) => type)).toContain('session_renewed');
});

test('events tell that it is there', async ({ host }) => {
  const dialog = await ConnectionsDialog.open(host);
  await expect(dialog.rows).toHaveCount(2);
  await expect.poll(() => host.events()).toEqual([{ type: 'shown' }, { type: 'ready', mode: 'connections' }]);
});
