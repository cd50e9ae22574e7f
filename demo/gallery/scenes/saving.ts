import type { Backend } from '../../../src/backends/backend.ts';
import { failWith } from '../memory-backend.ts';
import type { SceneGroup } from '../scene.ts';
import { pendingForever, type SceneStage } from '../stage.ts';
import { listedConnection, quillmail } from './apps.ts';

/** Fills in the form and submits it. */
export async function submitFilledForm(stage: SceneStage, saveStub?: Backend['save']): Promise<void> {
  const dialog = await stage.openForm(quillmail, {
    ...(saveStub && { save: saveStub }),
    request: { allowSetupLater: true },
  });
  await stage.user.fill('.input', 'qm_live_4821');
  void dialog.submit();
}

export const saving: SceneGroup = {
  async saving(stage) {
    await submitFilledForm(stage, pendingForever);
    await stage.user.find('.spinner');
  },
  async slow(stage) {
    stage.overrideTimers((ms) => (ms === 3000 ? 0 : ms));
    await submitFilledForm(stage, pendingForever);
    await stage.user.find('.slow-save');
  },
  async 'leaving, unclear whether it was saved'(stage) {
    const dialog = await stage.openForm(quillmail, { save: async () => failWith('server_error') });
    await stage.user.fill('.input', 'qm_live_4821');
    await dialog.submit();
    dialog.requestClose();
    await stage.user.find('.confirm-discard');
  },
  async 'checking whether it was saved'(stage) {
    stage.overrideTimers((ms) => (ms === 400 ? 0 : ms));
    let isSent = false;
    const dialog = await stage.openForm(quillmail, {
      connections: async () => (isSent ? pendingForever() : []),
      save: async () => {
        isSent = true;
        return failWith('server_error');
      },
    });
    await stage.user.fill('.input', 'qm_live_4821');
    await dialog.submit();
    dialog.discard();
    await stage.user.find('.slow-save');
  },
  async saved(stage) {
    await submitFilledForm(stage);
    await stage.user.find('.saved');
  },
  async 'set up later'(stage) {
    const dialog = await stage.openForm(quillmail, { request: { allowSetupLater: true } });
    await dialog.setUpLater();
    await stage.user.find('.saved');
  },
  async 'reconnect failed'(stage) {
    const dialog = await stage.openForm(quillmail, {
      request: { connectionName: 'Newsletter' },
      connections: async () => [listedConnection('Newsletter')],
      save: async () => failWith('rejected', 'This key has been revoked.'),
    });
    await stage.user.fill('.input', 'qm_live_4821');
    await dialog.submit();
    await stage.user.find('.alert');
  },
};
