import { ConnectionsDialog, list, numberedConnections } from './support/connections-dialog.ts';
import { expect, test } from './support/test.ts';

test('whoever comes back to a long list finds the row they left from', async ({ host, page, stage }) => {
  const all = numberedConnections(300).map((one) => ({ ...one, created: '2026-03-14T12:00:00.000Z', flowIds: [] }));
  stage.instance.on(list, () => ({ status: 200, body: { data: all, next: null, previous: null } }));
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

test('Escape takes one step at a time: from a change to the connection, then to its row', async ({
  host,
  page,
  stage,
}) => {
  const all = numberedConnections(20).map((one) => ({ ...one, created: '2026-03-14T12:00:00.000Z', flowIds: [] }));
  stage.instance.on(list, () => ({ status: 200, body: { data: all, next: null, previous: null } }));
  const dialog = await ConnectionsDialog.open(host);
  await dialog.row('Account 3').getByRole('button').click();
  await dialog.button('Rename').click();
  await expect(dialog.field('Connection name')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog.heading('Account 3')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog.root.locator(':focus .row-name')).toHaveText('Account 3');
});
