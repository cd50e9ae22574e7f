import type { Backend } from '../../../src/backends/backend.ts';
import { refuse } from '../memory-backend.ts';
import type { Shows } from '../scene.ts';
import { pendingForever, type Stage } from '../stage.ts';
import { listed, quillmail } from './apps.ts';

/** Filled in, and sent. */
export async function save(stage: Stage, answer?: Backend['save']): Promise<void> {
  const dialog = await stage.form(quillmail, { ...(answer && { save: answer }), request: { allowSetupLater: true } });
  await stage.user.fill('.input', 'qm_live_4821');
  void dialog.submit();
}

/** What is looked at for a moment stays. */
const longest = (asked: number) => (asked >= 500 ? Number.POSITIVE_INFINITY : asked);

export const saving: Shows = {
  async saving(stage) {
    await save(stage, pendingForever);
    await stage.user.find('.spinner');
  },
  async slow(stage) {
    stage.waits((asked) => (asked === 3000 ? 0 : asked));
    await save(stage, pendingForever);
    await stage.user.find('.slow-save');
  },
  async saved(stage) {
    stage.waits(longest);
    await save(stage);
    await stage.user.find('.saved');
  },
  async 'saved for later'(stage) {
    stage.waits(longest);
    const dialog = await stage.form(quillmail, { request: { allowSetupLater: true } });
    await dialog.setUpLater();
    await stage.user.find('.saved');
  },
  async 'reconnect failed'(stage) {
    const dialog = await stage.form(quillmail, {
      request: { connectionName: 'Newsletter' },
      connections: async () => [listed('Newsletter')],
      save: async () => refuse('rejected', 'This key has been revoked.'),
    });
    await stage.user.fill('.input', 'qm_live_4821');
    await dialog.submit();
    await stage.user.find('.alert');
  },
};
