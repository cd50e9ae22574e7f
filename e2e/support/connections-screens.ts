import { expect } from '@playwright/test';
import type { ConnectionsOptions } from '../../src/loader/index.ts';
import { ConnectionsDialog, list, many, refusal, stored } from './connections-dialog.ts';
import { secretPiece } from './pieces.ts';
import type { Scene } from './screens.ts';

const owner = { firstName: 'Ada', lastName: 'Lovelace' };
const name = 'Acme of the sales team, with a name that is far too long for one line';

function prepare({ host }: Scene): void {
  const { instance } = host.stage;
  instance.manage.isAdmin = true;
  instance.manage.projects = Array.from({ length: 12 }, (_, at) => ({
    id: `project-${at + 1}`,
    displayName: `P${at}`,
  }));
  instance.connections = [
    stored(name, { owner, flowIds: ['1', '2'] }),
    stored('Broken', { status: 'ERROR', type: 'OAUTH2' }),
    stored('Later', { status: 'MISSING' }),
    stored('Shared', { scope: 'PLATFORM', projectIds: ['project-1', 'project-2'] }),
    ...many(10),
  ];
}

async function show(scene: Scene, options: ConnectionsOptions = {}): Promise<ConnectionsDialog> {
  await scene.host.connections(options);
  return new ConnectionsDialog(scene.dialog.getByRole('dialog').first());
}

async function showAdmin(scene: Scene): Promise<ConnectionsDialog> {
  prepare(scene);
  const dialog = await show(scene);
  await expect(dialog.root.getByRole('radio', { name: 'Whole platform' })).toBeVisible();
  return dialog;
}

async function begin(scene: Scene, action: string): Promise<ConnectionsDialog> {
  prepare(scene);
  const dialog = await show(scene);
  await dialog.begin(name, action);
  return dialog;
}

export const connectionsScreens: Record<string, (scene: Scene) => Promise<void>> = {
  async 'connections, loading'(scene) {
    scene.host.stage.instance.on(list, () => new Promise(() => {}));
    await expect((await show(scene)).root.locator('.skeleton').first()).toBeVisible();
  },
  async 'connections, list'(scene) {
    await expect((await showAdmin(scene)).rows.first()).toBeVisible();
  },
  async 'connections, to pick one'(scene) {
    prepare(scene);
    await expect((await show(scene, { select: true, pieceName: secretPiece.name })).rows.first()).toBeVisible();
  },
  async 'connections, none'(scene) {
    scene.host.stage.instance.connections = [];
    await expect((await show(scene)).root.getByText('Nothing connected yet')).toBeVisible();
  },
  async 'connections, none found'(scene) {
    prepare(scene);
    const dialog = await show(scene);
    await dialog.search.fill('zebra');
    await expect(dialog.root.getByText('Nothing found')).toBeVisible();
  },
  async 'connections, failed'(scene) {
    scene.host.stage.instance.on(list, () => refusal(403, 'PERMISSION_DENIED'));
    await expect((await show(scene)).button('Try again')).toBeVisible();
  },
  async 'connections, rest failed'(scene) {
    prepare(scene);
    scene.host.stage.instance.connections.push(...many(60));
    scene.host.stage.instance.on(list, ({ query }) => (query.get('cursor') ? refusal(400, 'X') : undefined));
    const dialog = await show(scene);
    await dialog.row(name).getByRole('button').press('End');
    await expect(dialog.button('Try again')).toBeVisible();
  },
  async 'connections, read-only'(scene) {
    scene.host.stage.instance.on(`DELETE /v1/app-connections/id-broken`, () => refusal(403, 'PERMISSION_DENIED'));
    prepare(scene);
    const dialog = await show(scene);
    await dialog.begin('Broken', 'Delete');
    await dialog.button('Delete').click();
    await expect(dialog.news).not.toBeEmpty();
    await dialog.button('Close').click();
    await expect(dialog.root.getByText('You may see connections here')).toBeVisible();
  },
  async 'connections, details'(scene) {
    prepare(scene);
    await (await show(scene)).look('Broken');
  },
  async 'connections, details for picking'(scene) {
    prepare(scene);
    const dialog = await show(scene, { select: true });
    await dialog.button(`More about ${name}`).click();
    await expect(dialog.button('Use this connection')).toBeVisible();
  },
  async 'connections, details of the platform'(scene) {
    await (await showAdmin(scene)).look('Shared');
  },
  async 'connections, details locked'(scene) {
    prepare(scene);
    scene.host.stage.instance.manage.isAdmin = false;
    const dialog = await show(scene);
    await dialog.look('Shared');
    await expect(dialog.root.getByText('Only administrators can change it.')).toBeVisible();
  },
  async 'connections, name refused'(scene) {
    const dialog = await begin(scene, 'Rename');
    await dialog.field('Connection name').fill('');
    await dialog.button('Save').click();
    await expect(dialog.field('Connection name')).toHaveAttribute('aria-invalid', 'true');
  },
  async 'connections, renamed'(scene) {
    const dialog = await begin(scene, 'Rename');
    await dialog.field('Connection name').fill('Other');
    await dialog.button('Save').click();
    await expect(dialog.news).toHaveText('Renamed to “Other”.');
  },
  async 'connections, delete'(scene) {
    await expect((await begin(scene, 'Delete')).button('Keep it')).toBeFocused();
  },
  async 'connections, deleting'(scene) {
    const { instance } = scene.host.stage;
    instance.on('DELETE *', () => new Promise(() => {}));
    const dialog = await begin(scene, 'Delete');
    await dialog.button('Delete').click();
    await expect(dialog.button('One moment…')).toBeVisible();
  },
  async 'connections, replace'(scene) {
    await expect((await begin(scene, 'Replace')).root.getByRole('radio').first()).toBeVisible();
  },
  async 'connections, sharing refused'(scene) {
    const dialog = await showAdmin(scene);
    await dialog.begin('Shared', 'Projects');
    for (const project of ['P0', 'P1'])
      await dialog.root.getByRole('checkbox', { name: project, exact: true }).uncheck();
    await dialog.button('Save').click();
    await expect(dialog.root.getByText('Choose at least one project.')).toBeVisible();
  },
};
