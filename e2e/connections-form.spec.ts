import { UpsertAppConnectionRequestBody } from '@activepieces/shared';
import { ConnectionsDialog, numberedConnections, refusal, resolvedWith, stored } from './support/connections-dialog.ts';
import { settledBy } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { listRoute } from './support/routes.ts';
import { expect, test } from './support/test.ts';

const oldVersion = {
  ...secretPiece,
  version: '1.0.0',
  auth: { ...(secretPiece.auth as object), displayName: 'Old key' },
};
const pieceRoute = `GET /v1/pieces/${secretPiece.name}`;

for (const [status, action] of [
  ['ERROR', 'Reconnect'],
  ['MISSING', 'Set up'],
] as const) {
  test(`${action} saves under the same externalId, with the piece version of the connection`, async ({
    host,
    stage,
  }) => {
    const failed = stored('Sales', { status, pieceVersion: oldVersion.version, externalId: 'of/the page' });
    stage.instance.pieces = [oldVersion];
    stage.instance.connections = [failed, stored('Support')];
    const dialog = await ConnectionsDialog.open(host);
    stage.instance.pieces = [oldVersion, secretPiece];
    await dialog.openAction('Sales', action);
    await dialog.field('Old key').fill('sk-123');
    await expect(dialog.field('Connection name')).toHaveCount(0);
    await dialog.button('Reconnect').click();
    await expect(dialog.notice).toHaveText('“Sales” is connected.');
    await expect(dialog.row('Sales').locator('.status')).toHaveCount(0);
    await expect(dialog.rows).toHaveCount(2);
    expect(stage.instance.requestsTo(pieceRoute).map(({ query }) => query.get('version'))).toEqual([
      null,
      oldVersion.version,
    ]);
    const [body, ...others] = stage.instance.saves;
    expect(others).toEqual([]);
    expect(UpsertAppConnectionRequestBody.safeParse(body).success).toBe(true);
    const { externalId, displayName, pieceVersion, pieceName } = failed;
    expect(body).toMatchObject({ externalId, displayName, pieceVersion, pieceName, projectId: 'project-1' });
    expect(await settledBy(host, dialog.button('Done').click())).toEqual(resolvedWith(failed));
  });
}

test('with select, choosing a failed connection leads to Reconnect, which returns it', async ({ host, stage }) => {
  const failed = stored('Sales', { status: 'ERROR' });
  stage.instance.connections = [failed];
  const dialog = await ConnectionsDialog.open(host, { select: true });
  await dialog.row('Sales').getByRole('button').first().click();
  await dialog.button('Reconnect').click();
  await dialog.field('API key').fill('sk-123');
  expect(await settledBy(host, dialog.button('Reconnect').click())).toEqual(resolvedWith(failed));
});

test('a new connection from the catalogue is listed and returned', async ({ host, stage }) => {
  stage.instance.connections = [stored('Sales')];
  const dialog = await ConnectionsDialog.open(host);
  await dialog.button('New connection').click();
  await expect(dialog.heading('What do you want to connect?')).toBeVisible();
  await dialog.button('Acme').click();
  await dialog.field('Connection name').fill('Acme for support');
  await dialog.field('API key').fill('sk-123');
  await dialog.button('Connect').click();
  await expect(dialog.notice).toHaveText('“Acme for support” is connected.');
  expect(await dialog.names()).toEqual(['Sales', 'Acme for support']);
  const [body] = stage.instance.saves;
  expect(UpsertAppConnectionRequestBody.safeParse(body).success).toBe(true);
  const created = (await stage.instance.stored()).at(-1) ?? stored('');
  expect(await settledBy(host, dialog.button('Done').click())).toEqual(resolvedWith(created));
  expect(await host.events()).toContainEqual({ type: 'saved', id: created.id, name: created.externalId });
});

test('with a pieceName, a new connection skips the catalogue', async ({ host, stage }) => {
  const dialog = await ConnectionsDialog.open(host, { pieceName: secretPiece.name });
  await dialog.button('New connection').click();
  await dialog.field('API key').fill('sk-123');
  await dialog.button('Connect').click();
  await expect(dialog.notice).toHaveText('“Acme” is connected.');
  await expect(dialog.rows).toHaveCount(1);
  expect(stage.instance.saves).toHaveLength(1);
});

test('a new connection on a page that is not loaded yet is announced by the name of its app', async ({
  host,
  stage,
}) => {
  stage.instance.connections = numberedConnections(60);
  const dialog = await ConnectionsDialog.open(host, { pieceName: secretPiece.name });
  await dialog.button('New connection').click();
  await dialog.field('API key').fill('sk-123');
  await dialog.button('Connect').click();
  await expect(dialog.notice).toHaveText('“Acme” is connected.');
});

test('with select, a new connection is returned at once', async ({ host, stage }) => {
  const dialog = await ConnectionsDialog.open(host, { select: true, pieceName: secretPiece.name });
  await dialog.button('New connection').click();
  await dialog.field('API key').fill('sk-123');
  const outcome = await settledBy(host, dialog.button('Connect').click());
  expect(outcome).toEqual(resolvedWith((await stage.instance.stored()).at(-1) ?? stored('')));
});

test('a failed save keeps the form; cancelling it returns to the unchanged list', async ({ host, stage }) => {
  stage.instance.connections = [stored('Sales')];
  stage.instance.on('POST /v1/app-connections', () => refusal(403, 'PERMISSION_DENIED'));
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openAction('Sales', 'Reconnect');
  await dialog.field('API key').fill('sk-123');
  await dialog.button('Reconnect').click();
  await expect(dialog.root.getByRole('alert')).toContainText(
    'You don’t have permission to create connections in this project.',
  );
  await dialog.button('Cancel').click();
  await host.page.frameLocator('iframe').getByRole('button', { name: 'Discard' }).click();
  expect(await dialog.names()).toEqual(['Sales']);
  expect(stage.instance.count(listRoute)).toBe(1);
});

test('reconnecting a connection whose app was removed shows a notice in the list', async ({ host, stage }) => {
  stage.instance.connections = [stored('Lost', { pieceName: '@test/piece-lost' })];
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openAction('Lost', 'Reconnect');
  await expect(dialog.notice).toHaveText('This app is no longer available here. Contact support.');
  await expect(dialog.row('Lost')).toBeVisible();
  expect((await host.outcome()).status).toBe('pending');
});
