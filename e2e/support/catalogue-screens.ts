import { expect } from '@playwright/test';
import { ConnectionsDialog, refusal } from './connections-dialog.ts';
import { secretPiece } from './pieces.ts';
import type { Scene } from './screens.ts';

async function show({ host, dialog }: Scene): Promise<ConnectionsDialog> {
  await host.connect({});
  return new ConnectionsDialog(dialog.getByRole('dialog').first());
}

/** The choice of an app, and the form of a connection for many projects. */
export const catalogueScreens: Record<string, (scene: Scene) => Promise<void>> = {
  async 'catalogue, loading'(scene) {
    scene.host.stage.instance.on('GET /v1/pieces', () => new Promise(() => {}));
    await expect((await show(scene)).root.locator('.skeleton').first()).toBeVisible();
  },
  async catalogue(scene) {
    await expect((await show(scene)).button('Acme')).toBeVisible();
  },
  async 'catalogue, none found'(scene) {
    const dialog = await show(scene);
    await dialog.root.getByRole('searchbox').fill('zebra');
    await expect(dialog.root.getByText('No app is called “zebra”.')).toBeVisible();
  },
  async 'catalogue, failed'(scene) {
    scene.host.stage.instance.on('GET /v1/pieces', () => refusal(403, 'AUTHORIZATION'));
    await expect((await show(scene)).button('Try again')).toBeVisible();
  },
  async 'platform form, refused'(scene) {
    const { manage } = scene.host.stage.instance;
    manage.isAdmin = true;
    manage.projects = Array.from({ length: 12 }, (_, at) => ({ id: `project-${at}`, displayName: `Project ${at}` }));
    await scene.open(secretPiece.name, { scope: 'PLATFORM' });
    const dialog = new ConnectionsDialog(scene.dialog.getByRole('dialog').first());
    await expect(dialog.root.getByRole('checkbox', { name: 'All projects' })).toBeVisible();
    await dialog.button('Connect').click();
    await expect(dialog.root.getByText('Choose at least one project.')).toBeVisible();
  },
};
