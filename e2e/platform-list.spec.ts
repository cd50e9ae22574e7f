import { derivedId } from '../demo/instance/ids.ts';
import { ConnectionsDialog, refusal, stored } from './support/connections-dialog.ts';
import type { HostPage } from './support/host-page.ts';
import { listRoute } from './support/routes.ts';
import { expect, test } from './support/test.ts';

const session = { token: 'admin', projectId: 'project-1' };
const globalListRoute = 'GET /v1/global-connections';
const updateRoute = `POST /v1/global-connections/${derivedId('shared')}`;
const readOnlyNotice = 'An administrator shared this connection with your project. Only administrators can change it.';

test.beforeEach(({ stage }) => {
  const { instance } = stage;
  instance.isAdmin = true;
  instance.projects = ['Sales', 'Support', 'Law'].map((displayName, index) => ({
    id: `project-${index + 1}`,
    displayName,
  }));
  instance.connections = [
    stored('Ours'),
    stored('Shared', { scope: 'PLATFORM', projectIds: ['project-1', 'project-2'] }),
    stored('Elsewhere', { scope: 'PLATFORM', projectIds: ['project-2'] }),
  ];
});

/** As an administrator, with the scope “Whole platform”. */
async function openPlatform(host: HostPage): Promise<ConnectionsDialog> {
  const dialog = await ConnectionsDialog.open(host, {}, { configure: { session } });
  await dialog.root.getByRole('radio', { name: 'Whole platform' }).check();
  await expect(dialog.row('Elsewhere')).toBeVisible();
  return dialog;
}

test('an administrator switches between the project and the platform', async ({ host, stage }) => {
  const dialog = await ConnectionsDialog.open(host, {}, { configure: { session } });
  const scopes = dialog.root.getByRole('group', { name: 'Show connections for' });
  await expect(scopes.getByRole('radio', { name: 'This project' })).toBeChecked();
  await expect(dialog.row('Ours')).toBeVisible();
  expect(await dialog.names()).toEqual(['Ours', 'Shared']);
  await scopes.getByRole('radio', { name: 'Whole platform' }).check();
  await expect(dialog.row('Elsewhere')).toBeVisible();
  expect(await dialog.names()).toEqual(['Shared', 'Elsewhere']);
  await expect(dialog.button('New connection'), 'connect() creates platform connections').toHaveCount(0);
  expect(stage.instance.requestsTo(globalListRoute).map(({ query }) => query.get('limit'))).toEqual(['1', '50']);
  await scopes.getByRole('radio', { name: 'This project' }).check();
  await expect(dialog.row('Ours')).toBeVisible();
});

for (const [user, configure, listRequests] of [
  ['an embed user', {}, 0],
  ['a user without the role', { session }, 1],
] as const) {
  test(`a platform connection is read-only for ${user}`, async ({ host, stage, page }) => {
    stage.instance.isAdmin = false;
    const dialog = await ConnectionsDialog.open(host, {}, { configure });
    await dialog.openDetails('Shared');
    await expect(dialog.root.getByText(readOnlyNotice)).toBeVisible();
    for (const action of ['Reconnect', 'Rename', 'Projects', 'Delete']) {
      await expect(dialog.button(action)).toHaveCount(0);
    }
    await dialog.button('Back').click();
    await dialog.row('Shared').getByRole('button').press('Delete');
    await expect(dialog.rows).toHaveCount(2);
    await dialog.row('Ours').getByRole('button').focus();
    await page.keyboard.press('Delete');
    await expect(dialog.heading('Delete “Ours”?')).toBeVisible();
    await expect(dialog.root.getByRole('radio')).toHaveCount(0);
    expect(stage.instance.count(globalListRoute)).toBe(listRequests);
  });
}

test('a plan without platform connections has no choice of scope', async ({ host, stage }) => {
  stage.instance.hasPlan = false;
  const dialog = await ConnectionsDialog.open(host, {}, { configure: { session } });
  await expect(dialog.rows).toHaveCount(2);
  await expect.poll(() => stage.instance.count(globalListRoute)).toBe(1);
  await expect(dialog.root.getByRole('radio')).toHaveCount(0);
});

test('an administrator sees and changes the projects of a platform connection', async ({ host, stage }) => {
  const dialog = await openPlatform(host);
  await dialog.openDetails('Shared');
  await expect(dialog.root.getByText('2 projects', { exact: true })).toBeVisible();
  await dialog.button('Projects').click();
  const box = (name: string) => dialog.root.getByRole('checkbox', { name, exact: true });
  await expect(dialog.root.getByRole('group', { name: 'Projects' }).getByRole('checkbox')).toHaveCount(4);
  await expect(box('Sales')).toBeChecked();
  await expect(box('Law')).not.toBeChecked();
  for (const name of ['Sales', 'Support']) await box(name).uncheck();
  await dialog.button('Save').click();
  await expect(dialog.root.getByRole('group')).toHaveAccessibleDescription('Choose at least one project.');
  expect(stage.instance.count(updateRoute)).toBe(0);
  await box('Law').check();
  await box('Add to new projects').check();
  await dialog.button('Save').dblclick();
  await expect(dialog.notice).toHaveText('The projects for “Shared” were saved.');
  expect(stage.instance.requestsTo(updateRoute).map(({ body }) => body)).toEqual([
    { displayName: 'Shared', projectIds: ['project-3'], preSelectForNewProjects: true },
  ]);
  await dialog.openDetails('Shared');
  await expect(dialog.root.getByText('1 project', { exact: true })).toBeVisible();
});

test('a platform connection that is removed from this project disappears from its list', async ({ host }) => {
  const dialog = await ConnectionsDialog.open(host, {}, { configure: { session } });
  await dialog.openAction('Shared', 'Projects');
  await dialog.root.getByRole('checkbox', { name: 'Sales', exact: true }).uncheck();
  await dialog.button('Save').click();
  await expect(dialog.notice).toHaveText('The projects for “Shared” were saved.');
  await expect(dialog.row('Ours')).toBeVisible();
  await expect(dialog.row('Shared')).toHaveCount(0);
});

test('renaming, reconnecting and deleting a platform connection use the platform’s API', async ({ host, stage }) => {
  const dialog = await openPlatform(host);
  await dialog.openAction('Shared', 'Rename');
  await dialog.field('Connection name').fill('Common');
  await dialog.button('Save').click();
  await expect(dialog.notice).toHaveText('Renamed to “Common”.');
  await dialog.openAction('Common', 'Reconnect');
  await dialog.field('API key').fill('sk-123');
  await dialog.button('Reconnect').click();
  await expect(dialog.notice).toHaveText('“Common” is connected.');
  expect(stage.instance.requestsTo('POST /v1/global-connections').map(({ body }) => body)).toEqual([
    expect.objectContaining({ externalId: 'shared', displayName: 'Common', projectIds: ['project-1', 'project-2'] }),
  ]);
  await dialog.openAction('Common', 'Delete');
  await dialog.button('Delete').click();
  await expect(dialog.notice).toHaveText('“Common” was deleted.');
  expect(await dialog.names()).toEqual(['Elsewhere']);
  expect(stage.instance.count(`DELETE /v1/global-connections/${stored('Shared').id}`)).toBe(1);
  expect(stage.instance.saves).toEqual([]);
  expect(stage.instance.count(listRoute)).toBe(1);
});

test('an error is shown if the plan no longer includes platform connections', async ({ host, stage }) => {
  const dialog = await openPlatform(host);
  await dialog.openAction('Shared', 'Delete');
  stage.instance.on(`DELETE /v1/global-connections/${stored('Shared').id}`, () => refusal(402, 'FEATURE_DISABLED'));
  await dialog.button('Delete').click();
  await expect(dialog.notice).toHaveText(
    'Your plan doesn’t include connections for the whole platform. Ask an administrator or contact support.',
  );
  await dialog.button('Close').click();
  await dialog.button('Close').click();
  await expect(dialog.row('Shared')).toBeVisible();
});
