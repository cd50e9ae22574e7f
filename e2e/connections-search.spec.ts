import { deferred } from '../demo/testing/deferred.ts';
import { ConnectionsDialog, numberedConnections, stored } from './support/connections-dialog.ts';
import { noAuthPiece, secretPiece } from './support/pieces.ts';
import { listRoute } from './support/routes.ts';
import { expect, test } from './support/test.ts';

const openData = { pieceName: noAuthPiece.name, type: 'NO_AUTH' };

test('shows a search field for nine connections, but not for eight', async ({ host, stage }) => {
  stage.instance.connections = numberedConnections(8);
  const dialog = await ConnectionsDialog.open(host);
  await expect(dialog.rows).toHaveCount(8);
  await expect(dialog.search).toHaveCount(0);
  await expect(dialog.root.getByRole('combobox')).toHaveCount(0);
  stage.instance.connections = numberedConnections(9);
  await host.connections();
  await expect(dialog.search).toBeFocused();
});

test('searches on the server, with one request for uninterrupted typing', async ({ host, stage, page }) => {
  stage.instance.connections = [...numberedConnections(60), stored('Ärger & Söhne')];
  const dialog = await ConnectionsDialog.open(host);
  await expect(dialog.search).toBeFocused();
  await page.keyboard.type('ärger & s');
  await expect(dialog.rows).toHaveCount(1);
  await expect(dialog.row('Ärger & Söhne')).toBeVisible();
  expect(stage.instance.requestsTo(listRoute).map(({ query }) => query.get('displayName'))).toEqual([
    null,
    'ärger & s',
  ]);
  await expect(dialog.search).toBeFocused();
});

test('a search without results shows its text, and clearing it shows all connections', async ({
  host,
  stage,
  page,
}) => {
  stage.instance.connections = numberedConnections(9);
  const dialog = await ConnectionsDialog.open(host);
  await dialog.search.fill('zebra');
  await expect(dialog.root.locator('.list-message', { hasText: 'No connection name contains “zebra”.' })).toBeVisible();
  await dialog.search.fill('');
  await expect(dialog.rows).toHaveCount(9);
  await expect(dialog.search, 'the focus stays in the search field').toBeFocused();
  await page.keyboard.type('Account 9');
  await expect(dialog.rows).toHaveCount(1);
});

test('filters by app on the server, combined with the search', async ({ host, stage }) => {
  stage.instance.connections = [...numberedConnections(9), stored('Open 1', openData), stored('Open 2', openData)];
  const dialog = await ConnectionsDialog.open(host);
  const app = dialog.root.getByRole('combobox', { name: 'App' });
  await app.focus();
  await app.selectOption({ label: 'Open Data' });
  await expect(dialog.rows).toHaveCount(2);
  await dialog.search.fill('2');
  await expect(dialog.rows).toHaveCount(1);
  const { query } = stage.instance.requestsTo(listRoute).at(-1) ?? {};
  expect([query?.get('pieceName'), query?.get('displayName')]).toEqual([noAuthPiece.name, '2']);
  await dialog.search.fill('');
  await app.focus();
  await app.selectOption({ label: 'All apps' });
  await expect(dialog.rows).toHaveCount(11);
  await expect(app).toBeFocused();
});

test('filtering by an app without connections shows an empty state', async ({ host, stage }) => {
  stage.instance.connections = numberedConnections(9);
  const dialog = await ConnectionsDialog.open(host);
  await dialog.root.getByRole('combobox', { name: 'App' }).selectOption({ label: 'Open Data' });
  await expect(dialog.root.locator('.list-message', { hasText: 'No connections for this app yet.' })).toBeVisible();
});

test('ignores the response to a superseded search', async ({ host, stage }) => {
  stage.instance.connections = numberedConnections(9);
  const { promise: released, resolve: release } = deferred();
  stage.instance.on(listRoute, ({ query }) => (query.get('displayName') === '1' ? released : undefined));
  const dialog = await ConnectionsDialog.open(host);
  await dialog.search.fill('1');
  await expect.poll(() => stage.instance.count(listRoute)).toBe(2);
  await dialog.search.fill('2');
  await expect(dialog.row('Account 2')).toBeVisible();
  release();
  await expect.poll(() => stage.instance.count(listRoute)).toBe(3);
  expect(await dialog.names()).toEqual(['Account 2']);
});

test('the list of one app has no filter', async ({ host, stage }) => {
  stage.instance.connections = numberedConnections(9);
  const dialog = await ConnectionsDialog.open(host, { pieceName: secretPiece.name });
  await expect(dialog.search).toBeFocused();
  await expect(dialog.root.getByRole('combobox')).toHaveCount(0);
});
