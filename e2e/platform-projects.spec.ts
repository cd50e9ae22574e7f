import { ConnectionsDialog, refusal } from './support/connections-dialog.ts';
import type { HostPage } from './support/host-page.ts';
import { settledBy } from './support/last-input.ts';
import { platformRequest, prepareAdmin, session } from './support/platform.ts';
import { dialogFrame, expect, test } from './support/test.ts';

const saveRoute = 'POST /v1/global-connections';
const saved = { status: 'resolved', value: { connection: { id: expect.any(String), name: 'acme-1' } } };

test.beforeEach(({ stage }) => prepareAdmin(stage));

async function open(host: HostPage): Promise<ConnectionsDialog> {
  await host.open({ session });
  await host.connect(platformRequest);
  return new ConnectionsDialog(dialogFrame(host.page).getByRole('dialog'));
}

test('if the projects cannot be loaded, nothing is saved, and they can be loaded again', async ({ host, stage }) => {
  stage.instance.on('GET /v1/projects', () => refusal(403, 'AUTHORIZATION'));
  const dialog = await open(host);
  await dialog.field('API key').fill('sk-123');
  await dialog.button('Connect').click();
  await expect(dialog.root.getByRole('alert')).toContainText('Couldn’t load projects.');
  await expect(dialog.button('Try again')).toBeFocused();
  expect(stage.instance.count(saveRoute)).toBe(0);
  stage.instance.off('GET /v1/projects');
  await dialog.button('Try again').click();
  const group = dialog.root.getByRole('group', { name: 'Projects' });
  await expect(group).toBeFocused();
  await dialog.root.getByRole('checkbox', { name: 'Sales' }).check();
  expect(await settledBy(host, dialog.button('Connect').click())).toEqual(saved);
});

test('Connect says what is missing while projects load, and while a search finds none', async ({ host, stage }) => {
  stage.instance.projects = Array.from({ length: 9 }, (_, index) => ({
    id: `p-${index}`,
    displayName: `Team ${index}`,
  }));
  const release = stage.instance.hold('GET /v1/projects');
  const dialog = await open(host);
  await dialog.field('API key').fill('sk-123');
  await dialog.button('Connect').click();
  const group = dialog.root.getByRole('group', { name: 'Projects' });
  await expect(group).toBeFocused();
  await expect(group).toHaveAccessibleDescription('Choose at least one project.');
  release();
  const search = dialog.root.getByRole('searchbox', { name: 'Search projects' });
  await search.fill('zebra');
  await expect(group.getByRole('status')).toHaveText('Nothing found');
  await dialog.button('Connect').click();
  await expect(group.getByRole('status')).toBeFocused();
  await search.fill('Team 8');
  await dialog.button('Connect').click();
  await expect(dialog.root.getByRole('checkbox', { name: 'Team 8' })).toBeFocused();
});
