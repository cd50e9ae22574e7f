import { ConnectionsDialog, numberedConnections, refusal, resolvedWith, stored } from './support/connections-dialog.ts';
import { noLeftovers } from './support/host-page.ts';
import { closed, request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput, settledBy } from './support/last-input.ts';
import { rejected } from './support/outcome.ts';
import { listRoute } from './support/routes.ts';
import { surfaces } from './support/surfaces.ts';
import { dialogFrame, expect, test } from './support/test.ts';

const sales = stored('Sales');

test.beforeEach(({ stage }) => {
  stage.instance.connections = [sales, stored('Support')];
});

for (const kind of surfaces) {
  test(`${kind}: with select, returns the chosen connection`, async ({ host }) => {
    const dialog = await ConnectionsDialog.open(host, { select: true }, { kind });
    await expect(dialog.heading('Choose a connection')).toBeVisible();
    lastInput(dialog.row('Sales').getByRole('button').first().click());
    expect(await host.settled()).toEqual(resolvedWith(sales));
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test(`${kind}: Done returns the connection that was opened last`, async ({ host }) => {
    const dialog = await ConnectionsDialog.open(host, {}, { kind });
    await dialog.openDetails('Support');
    await dialog.button('Back').click();
    await dialog.openDetails('Sales');
    await dialog.button('Back').click();
    expect(await settledBy(host, dialog.button('Done').click())).toEqual(resolvedWith(sales));
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test(`${kind}: aborting closes the list`, async ({ host }) => {
    const dialog = await ConnectionsDialog.open(host, {}, { kind, abortable: true });
    await expect(dialog.rows).toHaveCount(2);
    await host.abort('left the page');
    expect(await host.settled()).toMatchObject(rejected('aborted', /abort/));
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

test('with select, a connection can be opened before it is chosen', async ({ host }) => {
  const dialog = await ConnectionsDialog.open(host, { select: true });
  await dialog.button('More about Sales').click();
  await expect(dialog.heading('Sales')).toBeFocused();
  expect(await settledBy(host, dialog.button('Use this connection').click())).toEqual(resolvedWith(sales));
});

test('returns undefined if no connection was opened or, with select, chosen', async ({ host }) => {
  const dialog = await ConnectionsDialog.open(host);
  await expect(dialog.rows).toHaveCount(2);
  expect(await settledBy(host, dialog.button('Done').click())).toEqual(closed);
  await host.connections({ select: true });
  await dialog.button('More about Sales').click();
  await dialog.button('Back').click();
  expect(await settledBy(host, dialog.button('Cancel').click())).toEqual(closed);
});

for (const dismissal of ['Escape', 'Close'] as const) {
  test(`${dismissal} goes back one screen, and closes the dialog from the list`, async ({ host, page }) => {
    const dialog = await ConnectionsDialog.open(host, { select: true });
    const dismiss = () => (dismissal === 'Escape' ? page.keyboard.press(dismissal) : dialog.button(dismissal).click());
    await dialog.button('New connection').click();
    await dialog.button('Acme').click();
    await expect(dialog.field('API key')).toBeVisible();
    await dismiss();
    await expect(dialog.heading('Choose a connection')).toBeVisible();
    await dialog.button('More about Sales').click();
    await expect(dialog.heading('Sales')).toBeFocused();
    await dismiss();
    await expect(dialog.rows).toHaveCount(2);
    expect((await host.outcome()).status).toBe('pending');
    expect(await settledBy(host, dismiss())).toEqual(closed);
  });
}

test('asks for confirmation before input is discarded and the list returns', async ({ host, page }) => {
  const dialog = await ConnectionsDialog.open(host, { pieceName: request.pieceName });
  await dialog.button('New connection').click();
  await dialog.field('API key').fill('sk-123');
  await page.keyboard.press('Escape');
  await dialog.root.page().frameLocator('iframe').getByRole('button', { name: 'Discard' }).click();
  await expect(dialog.rows).toHaveCount(2);
  await expect(dialog.root.locator(':focus')).toHaveCount(1);
});

test('connect() replaces an open list, and connections() an open form', async ({ host, page }) => {
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openDetails('Sales');
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

test('rejects if the instance refuses the embed JWT', async ({ host, stage }) => {
  stage.instance.on('POST /v1/managed-authn/external-token', () => refusal(401, 'INVALID_BEARER_TOKEN'));
  await ConnectionsDialog.open(host);
  expect(await host.settled()).toMatchObject(rejected('authentication_failed', /sign_in_refused/));
});

test('renews an expired session, and then shows the list', async ({ host, stage }) => {
  stage.instance.connections = numberedConnections(3);
  stage.instance.on(listRoute, ({ token }) =>
    token === 'session-of-jwt-1' ? refusal(401, 'INVALID_BEARER_TOKEN') : undefined,
  );
  await host.open();
  await host.configure({}, ['jwt-1', 'jwt-2']);
  await host.connections();
  await expect(new ConnectionsDialog(dialogFrame(host.page).getByRole('dialog')).rows).toHaveCount(3);
  expect((await host.events()).map(({ type }) => type)).toContain('session_renewed');
});

test('emits the events shown and ready', async ({ host }) => {
  const dialog = await ConnectionsDialog.open(host);
  await expect(dialog.rows).toHaveCount(2);
  await expect.poll(() => host.events()).toEqual([{ type: 'shown' }, { type: 'ready', mode: 'connections' }]);
});
