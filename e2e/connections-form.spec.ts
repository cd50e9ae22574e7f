import { UpsertAppConnectionRequestBody } from '@activepieces/shared';
import {
  ConnectionsDialog,
  list,
  numberedConnections,
  refusal,
  resolvedWith,
  stored,
} from './support/connections-dialog.ts';
import { settledBy } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

// "Connected" is not waited for.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const old = { ...secretPiece, version: '1.0.0', auth: { ...(secretPiece.auth as object), displayName: 'Old key' } };
const route = `GET /v1/pieces/${secretPiece.name}`;

for (const [status, action] of [
  ['ERROR', 'Reconnect'],
  ['MISSING', 'Set up'],
] as const) {
  test(`${action}: the form of that externalId, on the version it was made with`, async ({ host, stage }) => {
    const broken = stored('Sales', { status, pieceVersion: old.version, externalId: 'of/the page' });
    stage.instance.pieces = [old];
    stage.instance.connections = [broken, stored('Support')];
    const dialog = await ConnectionsDialog.open(host);
    stage.instance.pieces = [old, secretPiece];
    await dialog.openAction('Sales', action);
    await dialog.field('Old key').fill('sk-123');
    await expect(dialog.field('Connection name')).toHaveCount(0);
    await dialog.button('Reconnect').click();
    await expect(dialog.notice).toHaveText('“Sales” is connected.');
    await expect(dialog.row('Sales').locator('.status')).toHaveCount(0);
    await expect(dialog.rows).toHaveCount(2);
    expect(stage.instance.asked(route).map(({ query }) => query.get('version'))).toEqual([null, old.version]);
    const [body, ...others] = stage.instance.saves;
    expect(others).toEqual([]);
    expect(UpsertAppConnectionRequestBody.safeParse(body).success).toBe(true);
    const { externalId, displayName, pieceVersion, pieceName } = broken;
    expect(body).toMatchObject({ externalId, displayName, pieceVersion, pieceName, projectId: 'project-1' });
    expect(await settledBy(host, dialog.button('Done').click())).toEqual(resolvedWith(broken));
  });
}

test('who picks one that does not work looks at it, and gets it when it works', async ({ host, stage }) => {
  const broken = stored('Sales', { status: 'ERROR' });
  stage.instance.connections = [broken];
  const dialog = await ConnectionsDialog.open(host, { select: true });
  await dialog.row('Sales').getByRole('button').first().click();
  await dialog.button('Reconnect').click();
  await dialog.field('API key').fill('sk-123');
  expect(await settledBy(host, dialog.button('Reconnect').click())).toEqual(resolvedWith(broken));
});

test('a new one comes from the catalogue, is listed, and is what the page gets', async ({ host, stage }) => {
  stage.instance.connections = [stored('Sales')];
  const dialog = await ConnectionsDialog.open(host);
  await dialog.button('New connection').click();
  await expect(dialog.heading('What do you want to connect?')).toBeVisible();
  await dialog.button('Acme').click();
  await dialog.field('Connection name').fill('Acme of the night shift');
  await dialog.field('API key').fill('sk-123');
  await dialog.button('Connect').click();
  await expect(dialog.notice).toHaveText('“Acme of the night shift” is connected.');
  expect(await dialog.names()).toEqual(['Sales', 'Acme of the night shift']);
  const [body] = stage.instance.saves;
  expect(UpsertAppConnectionRequestBody.safeParse(body).success).toBe(true);
  const made = (await stage.instance.stored()).at(-1) ?? stored('');
  expect(await settledBy(host, dialog.button('Done').click())).toEqual(resolvedWith(made));
  expect(await host.events()).toContainEqual({ type: 'saved', id: made.id, name: made.externalId });
});

test('in the list of an app a new one is of that app', async ({ host, stage }) => {
  const dialog = await ConnectionsDialog.open(host, { pieceName: secretPiece.name });
  await dialog.button('New connection').click();
  await dialog.field('API key').fill('sk-123');
  await dialog.button('Connect').click();
  await expect(dialog.notice).toHaveText('“Acme” is connected.');
  await expect(dialog.rows).toHaveCount(1);
  expect(stage.instance.saves).toHaveLength(1);
});

test('one that is on a page not read yet is called by its app', async ({ host, stage }) => {
  stage.instance.connections = numberedConnections(60);
  const dialog = await ConnectionsDialog.open(host, { pieceName: secretPiece.name });
  await dialog.button('New connection').click();
  await dialog.field('API key').fill('sk-123');
  await dialog.button('Connect').click();
  await expect(dialog.notice).toHaveText('“Acme” is connected.');
});

test('who picks gets a new one as soon as it is there', async ({ host, stage }) => {
  const dialog = await ConnectionsDialog.open(host, { select: true, pieceName: secretPiece.name });
  await dialog.button('New connection').click();
  await dialog.field('API key').fill('sk-123');
  const outcome = await settledBy(host, dialog.button('Connect').click());
  expect(outcome).toEqual(resolvedWith((await stage.instance.stored()).at(-1) ?? stored('')));
});

test('a save that fails keeps the form, and leaving it the list', async ({ host, stage }) => {
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
  expect(stage.instance.count(list)).toBe(1);
});

test('an app that is gone says so in the list', async ({ host, stage }) => {
  stage.instance.connections = [stored('Lost', { pieceName: '@test/piece-lost' })];
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openAction('Lost', 'Reconnect');
  await expect(dialog.notice).toHaveText('This app is no longer available here.');
  await expect(dialog.row('Lost')).toBeVisible();
  expect((await host.outcome()).status).toBe('pending');
});
