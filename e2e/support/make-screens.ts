import { expect } from '@playwright/test';
import { ConnectionsDialog } from './connections-dialog.ts';
import { refusal } from './fake-make.ts';
import { MakeScene } from './make.ts';
import { everyKind } from './make-kinds.ts';
import { OAuth2Dialog } from './oauth2-dialog.ts';
import type { Scene } from './screens.ts';

type Shown = { scene: Scene; make: MakeScene; dialog: OAuth2Dialog };

/** The form of one type of a Make team. */
async function form(scene: Scene, pieceName: string, existing?: string): Promise<Shown> {
  const make = new MakeScene(scene.host);
  if (existing) make.make.add({ name: existing, accountName: pieceName, data: { host: 'x', mode: 'key', key: 'y' } });
  await scene.host.reconfigure(make.options([...make.definitions, everyKind]));
  await scene.host.connect({ pieceName, ...(existing && { connectionName: existing }) });
  const dialog = new OAuth2Dialog(scene.host, scene.dialog.getByRole('dialog').first());
  await expect(dialog.root.locator('[type=submit]')).toBeVisible();
  return { scene, make, dialog };
}

async function list(scene: Scene, prepare: (make: MakeScene) => void): Promise<ConnectionsDialog> {
  const make = new MakeScene(scene.host);
  prepare(make);
  await scene.host.reconfigure(make.options());
  await scene.host.connections();
  return new ConnectionsDialog(scene.dialog.getByRole('dialog').first());
}

async function signIn(scene: Scene): Promise<Shown> {
  const shown = await form(scene, 'mailer-2');
  const window = await shown.dialog.signIn();
  await window.getByRole('link', { name: 'Allow' }).waitFor();
  await expect(shown.dialog.button('I have finished')).toBeVisible();
  return shown;
}

export const makeScreens: Record<string, (scene: Scene) => Promise<void>> = {
  async 'Make, every kind of field'(scene) {
    const { dialog } = await form(scene, 'kinds-3');
    await dialog.field('Sign in with').selectOption({ label: 'Access key' });
    await dialog.button('Add a tag').click();
    await dialog.root.getByText('Advanced settings').click();
    await expect(dialog.field('Timeout in seconds')).toHaveValue('40');
  },
  async 'Make, every kind of field refused'(scene) {
    const { dialog } = await form(scene, 'kinds-3');
    await dialog.field('Sign in with').selectOption({ label: 'Certificate' });
    await dialog.field('Contact').fill('nobody');
    await dialog.field('Port').fill('70000');
    await dialog.button('Connect').click();
    await expect(dialog.root.locator('[aria-invalid=true]').first()).toBeFocused();
  },
  async 'Make, everything is asked for again'(scene) {
    const { dialog } = await form(scene, 'kinds-3', 'main line');
    await expect(dialog.root).toContainText('what you leave empty will be emptied');
  },
  async 'Make, waiting'(scene) {
    await signIn(scene);
  },
  async 'Make, not finished yet'(scene) {
    const { dialog } = await signIn(scene);
    await dialog.button('I have finished').click();
    await expect(dialog.root).toContainText('Nothing has arrived from Mailer yet.');
  },
  async 'Make, closed'(scene) {
    const { dialog } = await signIn(scene);
    await scene.host.page.context().pages().at(-1)?.close();
    await expect(dialog.heading('Not signed in yet')).toBeVisible();
  },
  async 'Make, leaving'(scene) {
    const { dialog } = await signIn(scene);
    await dialog.button('Cancel').click();
    await expect(dialog.heading('Leave without signing in?')).toBeVisible();
  },
  async 'Make, blocked'(scene) {
    const { dialog } = await form(scene, 'mailer-2');
    await dialog.submitBlocked();
    await expect(dialog.link()).toBeVisible();
  },
  async 'Make, checked in vain'(scene) {
    const dialog = await list(scene, ({ make }) => {
      make.add({ name: 'Team key', metadata: { type: 'email', value: 'ada@acme.example' } });
      make.special['POST /connections/1/test'] = refusal(400, 'Access denied: Invalid token header.');
    });
    await dialog.look('Team key');
    await dialog.button('Check now').click();
    await expect(dialog.news).toContainText('Access denied');
  },
  async 'Make, one that cannot be changed'(scene) {
    const dialog = await list(scene, ({ make }) => make.add({ name: 'Team key', editable: false }));
    await dialog.look('Team key');
  },
  async 'Make, deleted in spite of it'(scene) {
    const dialog = await list(scene, ({ make }) => make.add({ name: 'Team key', usedBy: 'Daily report' }));
    await dialog.begin('Team key', 'Delete');
    await dialog.button('Delete').click();
    await expect(dialog.button('Delete anyway')).toBeVisible();
  },
};
