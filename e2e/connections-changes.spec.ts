import { derivedId } from '../demo/instance/ids.ts';
import { prepareConnections, sales } from './support/connection-actions.ts';
import { ConnectionsDialog, resolvedWith, stored } from './support/connections-dialog.ts';
import { HostPage } from './support/host-page.ts';
import { closed } from './support/journey.ts';
import { settledBy } from './support/last-input.ts';
import { expect, test } from './support/test.ts';

const renameRoute = `POST /v1/app-connections/${derivedId('sales')}`;
const deleteRoute = `DELETE /v1/app-connections/${derivedId('sales')}`;

test.beforeEach(({ stage }) => prepareConnections(stage));

test('renaming changes the display name only, not the externalId', async ({ host, stage }) => {
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openAction('Sales', 'Rename');
  const name = dialog.field('Connection name');
  await expect(name).toBeFocused();
  await name.fill('');
  await dialog.button('Save').click();
  await expect(name).toHaveAccessibleDescription('Enter a name.');
  expect(stage.instance.count(renameRoute)).toBe(0);
  await name.fill(' Sales, Europe ');
  await name.press('Enter');
  await expect(dialog.notice).toHaveText('Renamed to “Sales, Europe”.');
  await expect(dialog.row('Sales, Europe')).toBeVisible();
  await expect(dialog.row('Sales')).toHaveCount(0);
  await expect(dialog.root.locator(':focus')).toHaveCount(1);
  expect(stage.instance.requestsTo(renameRoute).map(({ body }) => body)).toEqual([{ displayName: 'Sales, Europe' }]);
  expect(await settledBy(host, dialog.button('Done').click())).toEqual(resolvedWith(sales));
});

test('cancelling a rename sends no request', async ({ host, stage }) => {
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openAction('Sales', 'Rename');
  await dialog.field('Connection name').fill('Other');
  await dialog.button('Cancel').click();
  await expect(dialog.heading('Sales')).toBeVisible();
  expect(stage.instance.count(renameRoute)).toBe(0);
});

test('replacing a connection by another one of the same app returns the replacement', async ({ host, stage }) => {
  stage.instance.add(stored('Third'));
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openAction('Sales', 'Replace');
  await expect(dialog.heading('Replace “Sales”')).toBeVisible();
  await expect(dialog.root.getByText('“Sales” will be deleted.', { exact: false })).toBeVisible();
  const choices = dialog.root.getByRole('radio');
  await expect(choices).toHaveCount(2);
  await dialog.root.getByRole('radio', { name: 'Third' }).check();
  await dialog.button('Replace').click();
  await expect(dialog.notice).toHaveText('“Sales” was replaced.');
  expect(await dialog.names()).toEqual(['Support', 'Open', 'Third']);
  expect(stage.instance.requestsTo('POST /v1/app-connections/replace').map(({ body }) => body)).toEqual([
    { sourceAppConnectionId: sales.id, targetAppConnectionId: stored('Third').id, projectId: 'project-1' },
  ]);
  expect(await settledBy(host, dialog.button('Done').click())).toEqual(resolvedWith(stored('Third')));
});

test('Replace explains that the app has no other connection', async ({ host }) => {
  const dialog = await ConnectionsDialog.open(host);
  await dialog.openAction('Open', 'Replace');
  await expect(dialog.root.getByText('There’s no other connection for this app.')).toBeVisible();
  await expect(dialog.button('Replace')).toHaveCount(0);
  await dialog.button('Back').click();
  await expect(dialog.heading('Open')).toBeVisible();
});

for (const [submit, action, route] of [
  ['Delete', 'Delete', deleteRoute],
  ['Save', 'Rename', renameRoute],
  ['Replace', 'Replace', 'POST /v1/app-connections/replace'],
] as const) {
  test(`${action}: a double click sends a single request`, async ({ host, stage }) => {
    const release = stage.instance.hold(route);
    const dialog = await ConnectionsDialog.open(host);
    await dialog.openAction('Sales', action);
    await dialog.button(submit).dblclick();
    await expect(dialog.button('One moment…')).toBeVisible();
    release();
    await expect(dialog.notice).toContainText('Sales');
    expect(stage.instance.count(route)).toBe(1);
  });
}

test('renaming a connection that another page has deleted shows that it no longer exists', async ({
  host,
  stage,
  page,
  entry,
}) => {
  const other = new HostPage(await page.context().newPage(), stage, entry);
  const theirs = await ConnectionsDialog.open(other);
  await theirs.openAction('Sales', 'Rename');
  await page.bringToFront();
  const ours = await ConnectionsDialog.open(host);
  await ours.openAction('Sales', 'Delete');
  await ours.button('Delete').click();
  await expect(ours.rows).toHaveCount(2);
  await other.page.bringToFront();
  await theirs.field('Connection name').fill('Too late');
  await theirs.button('Save').click();
  await expect(theirs.notice).toHaveText('“Sales” no longer exists. Someone else may have deleted it.');
  expect(await theirs.names()).toEqual(['Support', 'Open']);
  expect(await settledBy(other, theirs.button('Done').click())).toEqual(closed);
});
