import { refuse } from '../memory-backend.ts';
import { type Shows, scenesFor } from '../scene.ts';
import { pendingForever, type Setting, type Stage } from '../stage.ts';
import { buttons, look } from './open-list.ts';
import { manyConnections, projects, team } from './team.ts';

const unknownUse = manyConnections.slice(0, 3).map(({ flowCount, ...connection }) => connection);

async function askDelete(stage: Stage, setting?: Setting, row = 0): Promise<void> {
  await look(stage, row, setting);
  await stage.user.click(buttons.remove);
  await stage.user.find(buttons.submit);
}

async function remove(stage: Stage, setting?: Setting): Promise<void> {
  await askDelete(stage, setting);
  await stage.user.click(buttons.submit);
}

/** What can be done with a connection. */
export const changes: Shows = {
  async renaming(stage) {
    await look(stage, 0);
    await stage.user.click(buttons.rename);
    await stage.user.find('.rename-form');
  },
  async 'renaming, refused'(stage) {
    await look(stage, 0);
    await stage.user.click(buttons.rename);
    await stage.user.fill('.rename-form .input', '');
    await stage.user.click('.rename-form [type=submit]');
    await stage.user.find('.field-error');
  },
  async 'renaming, on its way'(stage) {
    await look(stage, 0, team({ rename: pendingForever }));
    await stage.user.click(buttons.rename);
    await stage.user.click('.rename-form [type=submit]');
    await stage.user.find('.rename-form .spinner');
  },
  async renamed(stage) {
    await look(stage, 0);
    await stage.user.click(buttons.rename);
    await stage.user.fill('.rename-form .input', 'Newsletter of spring');
    await stage.user.click('.rename-form [type=submit]');
    await stage.user.find('.notice-region .notice');
  },
  'delete, used': (stage) => askDelete(stage),
  'delete, unused': (stage) => askDelete(stage, team(), 5),
  'delete, use unknown': (stage) => askDelete(stage, team({}, unknownUse)),
  async 'delete, objection'(stage) {
    await remove(stage, team({ remove: async () => 'It is used by “Daily report”.' }, unknownUse));
    await stage.user.find('.body .alert[role=alert]');
  },
  async 'delete, on its way'(stage) {
    await remove(stage, team({ remove: pendingForever }));
    await stage.user.find('.footer .spinner');
  },
  ...scenesFor(['permission_denied', 'server_error', 'not_found', 'rejected'] as const, (code) => [
    `delete failed: ${code.replaceAll('_', ' ')}`,
    async (stage) => {
      await remove(stage, team({ remove: async () => refuse(code) }));
      await stage.user.find('.notice-region .alert');
    },
  ]),
  async deleted(stage) {
    await remove(stage);
    await stage.user.find('.notice-region .notice');
  },
  async replace(stage) {
    await look(stage, 0);
    await stage.user.click(buttons.third);
    await stage.user.find('.footer [type=submit]');
  },
  async 'replace, by none'(stage) {
    await look(stage, 2);
    await stage.user.click(buttons.third);
    await stage.user.find('.body > p');
  },
  async projects(stage) {
    await look(stage, 4, team({ platform: true }));
    await stage.user.click(buttons.third);
    await stage.user.find('.checks');
  },
  async 'projects, none chosen'(stage) {
    await look(stage, 4, team({ platform: true }));
    await stage.user.click(buttons.third);
    await stage.user.find('.checks');
    for (const { id } of projects.slice(1, 3)) {
      await stage.user.click(`.check:nth-of-type(${projects.findIndex((one) => one.id === id) + 2}) input`);
    }
    await stage.user.click(buttons.submit);
    await stage.user.find('.field-error');
  },
};
