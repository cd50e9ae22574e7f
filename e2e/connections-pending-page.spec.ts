import { deferred } from '../demo/testing/deferred.ts';
import { ConnectionsDialog, numberedConnections } from './support/connections-dialog.ts';
import { listRoute } from './support/routes.ts';
import { expect, test } from './support/test.ts';

for (const action of ['Delete', 'Rename']) {
  test(`a page of the list that arrives after ${action} does not undo it`, async ({ host, stage }) => {
    stage.instance.connections = numberedConnections(80);
    const { promise: released, resolve: release } = deferred();
    stage.instance.on(listRoute, ({ query }) => (query.get('cursor') ? released : undefined));
    const dialog = await ConnectionsDialog.open(host);
    await dialog.row('Account 1').getByRole('button').press('End');
    await expect.poll(() => stage.instance.count(listRoute)).toBe(2);
    await dialog.row('Account 50').getByRole('button').press('Home');
    await dialog.openAction('Account 2', action);
    if (action === 'Rename') await dialog.field('Connection name').fill('Other');
    await dialog.button(action === 'Rename' ? 'Save' : 'Delete').click();
    await expect(dialog.notice).not.toBeEmpty();
    release();
    const total = action === 'Rename' ? '80 connections' : '79 connections';
    await expect(dialog.root.getByRole('status').filter({ hasText: total })).toBeAttached();
    await expect(dialog.row('Account 1')).toBeVisible();
    await expect(dialog.row('Account 2')).toHaveCount(0);
    await expect(dialog.row('Other')).toHaveCount(action === 'Rename' ? 1 : 0);
  });
}
