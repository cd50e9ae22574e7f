import { derivedId } from '../demo/instance/ids.ts';
import { prepareConnections, sales, support } from './support/connection-actions.ts';
import { ConnectionsDialog } from './support/connections-dialog.ts';
import { closed } from './support/journey.ts';
import { settledBy } from './support/last-input.ts';
import { listRoute } from './support/routes.ts';
import { expect, test } from './support/test.ts';

const deleteRoute = `DELETE /v1/app-connections/${derivedId('sales')}`;

test.beforeEach(({ stage }) => prepareConnections(stage));

test('the delete confirmation names the connection and its workflows, and focuses Keep it', async ({ host, stage }) => {
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openAction('Sales', 'Delete');
  await expect(dialog.heading('Delete “Sales”?')).toBeVisible();
  await expect(dialog.root.getByText('3 workflows use it and will stop working.')).toBeVisible();
  await expect(dialog.root.getByText('Only this connection is deleted; nothing changes in Acme.')).toBeVisible();
  await expect(dialog.button('Keep it')).toBeFocused();
  await dialog.button('Keep it').click();
  await expect(dialog.heading('Sales')).toBeVisible();
  expect(stage.instance.count(deleteRoute)).toBe(0);
  await dialog.button('Delete').click();
  await dialog.button('Delete').click();
  await expect(dialog.notice).toHaveText('“Sales” was deleted.');
  await expect(dialog.rows).toHaveCount(2);
  await expect(dialog.root.locator(':focus')).toHaveCount(1);
  expect(stage.instance.count(listRoute), 'the list is not fetched again').toBe(1);
  expect(await settledBy(host, dialog.button('Done').click()), 'a deleted connection is not returned').toEqual(closed);
});

for (const [flowIds, text] of [
  [['1'], '1 workflow uses it and will stop working.'],
  [undefined, 'Workflows that use it will stop working.'],
] as const) {
  test(`the delete confirmation says: ${text}`, async ({ host, stage }) => {
    const body = { data: [{ ...support, flowIds }], next: null, previous: null };
    stage.instance.on(listRoute, () => ({ status: 200, body }));
    const dialog = await ConnectionsDialog.open(host);
    await dialog.openAction('Support', 'Delete');
    await expect(dialog.root.getByText(text, { exact: true })).toBeVisible();
  });
}

test('deleting the last connection leaves the empty state', async ({ host, stage }) => {
  stage.instance.connections = [sales];
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openAction('Sales', 'Delete');
  await dialog.button('Delete').click();
  await expect(dialog.root.locator('.list-message', { hasText: 'No connections yet' })).toBeVisible();
  await expect(dialog.button('New connection')).toBeFocused();
});
