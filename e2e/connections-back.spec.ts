import { ConnectionsDialog, numberedConnections } from './support/connections-dialog.ts';
import { listRoute } from './support/routes.ts';
import { expect, test } from './support/test.ts';

test('returning to a long list restores scroll position and focus', async ({ host, page, stage }) => {
  const connections = numberedConnections(300).map((connection) => ({
    ...connection,
    created: '2026-03-14T12:00:00.000Z',
    flowIds: [],
  }));
  stage.instance.on(listRoute, () => ({ status: 200, body: { data: connections, next: null, previous: null } }));
  const dialog = await ConnectionsDialog.open(host);
  const focused = dialog.root.locator(':focus .row-name');
  await dialog.row('Account 1').getByRole('button').focus();
  await page.keyboard.press('End');
  await expect(focused).toHaveText('Account 300');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(dialog.heading('Account 299')).toBeFocused();
  await dialog.button('Back').click();
  await expect(focused).toHaveText('Account 299');
  await expect(dialog.row('Account 299')).toBeInViewport();
});

test('Escape goes back one screen at a time: from an action to the connection, then to its row', async ({
  host,
  page,
  stage,
}) => {
  const connections = numberedConnections(20).map((connection) => ({
    ...connection,
    created: '2026-03-14T12:00:00.000Z',
    flowIds: [],
  }));
  stage.instance.on(listRoute, () => ({ status: 200, body: { data: connections, next: null, previous: null } }));
  const dialog = await ConnectionsDialog.open(host);
  await dialog.row('Account 3').getByRole('button').click();
  await dialog.button('Rename').click();
  await expect(dialog.field('Connection name')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog.heading('Account 3')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog.root.locator(':focus .row-name')).toHaveText('Account 3');
});
