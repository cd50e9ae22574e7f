import { prepareConnections } from './support/connection-actions.ts';
import { ConnectionsDialog, numberedConnections, serverErrors, stored } from './support/connections-dialog.ts';
import { listRoute } from './support/routes.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => prepareConnections(stage));

test('the outcome of a change is announced by a region that outlives the screen', async ({ host }) => {
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openAction('Sales', 'Rename');
  const region = await dialog.root.locator('> [role=status]').elementHandle();
  await dialog.field('Connection name').fill('Europe');
  await dialog.button('Save').click();
  await expect(dialog.notice).toHaveText('Renamed to “Europe”.');
  const announced = () => region?.evaluate((element) => element.isConnected && element.textContent);
  await expect.poll(announced).toBe('Renamed to “Europe”.');
  await expect(dialog.notice.getByRole('status'), 'announced once').toHaveCount(0);
});

test('a name that is missing when Enter is pressed is announced', async ({ host }) => {
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openAction('Sales', 'Rename');
  await dialog.field('Connection name').fill('');
  await dialog.field('Connection name').press('Enter');
  await expect(dialog.root.getByRole('alert')).toHaveText('Enter a name.');
});

test('the warning before a connection is deleted describes the button with the focus', async ({ host }) => {
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openAction('Sales', 'Delete');
  await expect(dialog.button('Keep it')).toBeFocused();
  await expect(dialog.button('Keep it')).toHaveAccessibleDescription(/^Delete “Sales”\? .*This can’t be undone\.$/);
});

test('Replace: the other connections can be loaded again, and Back keeps the focus', async ({ host, stage }) => {
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openDetails('Sales');
  stage.instance.inTurn(listRoute, ...serverErrors);
  await dialog.button('Replace').click();
  await expect(dialog.root.getByRole('alert')).toContainText('Couldn’t load connections');
  const release = stage.instance.hold(listRoute);
  await dialog.button('Try again').click();
  await expect(dialog.heading('Replace “Sales”')).toBeFocused();
  await dialog.button('Back').focus();
  release();
  await expect(dialog.root.getByRole('radio')).toHaveCount(1);
  await expect(dialog.button('Cancel')).toBeFocused();
});

test('a search without a result is announced', async ({ host, stage }) => {
  stage.instance.connections = numberedConnections(12);
  const dialog = await ConnectionsDialog.open(host);
  await dialog.search.fill('zebra');
  const status = dialog.root.getByRole('status').filter({ hasText: 'No connection name contains “zebra”.' });
  await expect(status).toBeAttached();
});

test('“Try again” for the next page leaves the focus on a row', async ({ host, stage }) => {
  stage.instance.connections = numberedConnections(80);
  stage.instance.on(listRoute, ({ query }) => (query.get('cursor') ? { status: 500, body: {} } : undefined));
  const dialog = await ConnectionsDialog.open(host);
  await dialog.row('Account 1').getByRole('button').press('End');
  await dialog.button('Try again').click();
  await expect(dialog.row('Account 50').getByRole('button')).toBeFocused();
});

test('in the catalogue, the number of found apps is announced, and “Try again” leaves the focus on the search', async ({
  host,
  stage,
}) => {
  stage.instance.connections = [stored('Sales')];
  stage.instance.inTurn('GET /v1/pieces', ...serverErrors);
  const dialog = await ConnectionsDialog.open(host);
  await dialog.button('New connection').click();
  await dialog.button('Try again').click();
  const search = dialog.root.getByRole('searchbox', { name: 'Search apps' });
  await expect(search).toBeFocused();
  await search.fill('acm');
  await expect(dialog.root.getByRole('status').filter({ hasText: '1 option' })).toBeAttached();
});
