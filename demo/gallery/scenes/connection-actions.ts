import type { ManageBackend } from '../../../src/backends/backend.ts';
import { failWith } from '../memory-backend.ts';
import { type SceneGroup, scenesFor } from '../scene.ts';
import { pendingForever, type SceneStage, type StageOptions } from '../stage.ts';
import { manyConnections, projects, withManager } from './manage-backend.ts';
import { buttons, openDetails } from './open-details.ts';

const withoutFlowCount = manyConnections.slice(0, 3).map(({ flowCount, ...connection }) => connection);

async function openDelete(stage: SceneStage, options?: StageOptions, index = 0): Promise<void> {
  await openDetails(stage, index, options);
  await stage.user.click(buttons.remove);
  await stage.user.find(buttons.submit);
}

async function confirmDelete(stage: SceneStage, options?: StageOptions): Promise<void> {
  await openDelete(stage, options);
  await stage.user.click(buttons.submit);
}

/** @param load what loads the other connections, after the list */
async function openReplace(stage: SceneStage, load: ManageBackend['list']): Promise<void> {
  let isListed = false;
  const list: ManageBackend['list'] = async (query, signal) => {
    if (isListed) return load(query, signal);
    isListed = true;
    return { connections: manyConnections.slice(0, 3) };
  };
  await openDetails(stage, 0, withManager({ list }));
  await stage.user.click(buttons.replace);
}

/** The actions in a connection's details. */
export const connectionActions: SceneGroup = {
  async rename(stage) {
    await openDetails(stage, 0);
    await stage.user.click(buttons.rename);
    await stage.user.find('.rename-form');
  },
  async 'rename, invalid'(stage) {
    await openDetails(stage, 0);
    await stage.user.click(buttons.rename);
    await stage.user.fill('.rename-form .input', '');
    await stage.user.click('.rename-form [type=submit]');
    await stage.user.find('.field-error');
  },
  async 'rename, pending'(stage) {
    await openDetails(stage, 0, withManager({ rename: pendingForever }));
    await stage.user.click(buttons.rename);
    await stage.user.click('.rename-form [type=submit]');
    await stage.user.find('.rename-form .spinner');
  },
  async renamed(stage) {
    await openDetails(stage, 0);
    await stage.user.click(buttons.rename);
    await stage.user.fill('.rename-form .input', 'Newsletter of spring');
    await stage.user.click('.rename-form [type=submit]');
    await stage.user.find('.notice-region .notice');
  },
  'delete, used by workflows': (stage) => openDelete(stage),
  'delete, unused': (stage) => openDelete(stage, withManager(), 5),
  'delete, usage unknown': (stage) => openDelete(stage, withManager({}, withoutFlowCount)),
  async 'delete, server objection'(stage) {
    await confirmDelete(stage, withManager({ remove: async () => 'It is used by “Daily report”.' }, withoutFlowCount));
    await stage.user.find('.body .alert[role=alert]');
  },
  async 'delete, pending'(stage) {
    await confirmDelete(stage, withManager({ remove: pendingForever }));
    await stage.user.find('.footer .spinner');
  },
  ...scenesFor(['permission_denied', 'server_error', 'not_found', 'rejected'] as const, (code) => [
    `delete failed: ${code.replaceAll('_', ' ')}`,
    async (stage) => {
      await confirmDelete(stage, withManager({ remove: async () => failWith(code) }));
      await stage.user.find('.notice-region .alert');
    },
  ]),
  async deleted(stage) {
    await confirmDelete(stage);
    await stage.user.find('.notice-region .notice');
  },
  async replace(stage) {
    await openDetails(stage, 0);
    await stage.user.click(buttons.replace);
    await stage.user.find('.footer [type=submit]');
  },
  async 'replace, no other connection'(stage) {
    await openDetails(stage, 2);
    await stage.user.click(buttons.replace);
    await stage.user.find('.body > p:not(:empty)');
  },
  async 'replace, loading'(stage) {
    await openReplace(stage, pendingForever);
    await stage.user.find('.body .skeleton');
  },
  async 'replace, not loaded'(stage) {
    await openReplace(stage, async () => failWith('server_error'));
    await stage.user.find('.body [role=alert]');
  },
  async projects(stage) {
    await openDetails(stage, 4, withManager({ platform: true }));
    await stage.user.click(buttons.projects);
    await stage.user.find('.checks');
  },
  async 'projects, not loaded'(stage) {
    const loadProjects = async () => failWith('server_error');
    await openDetails(stage, 4, withManager({ platform: true, loadProjects }));
    await stage.user.click(buttons.projects);
    await stage.user.find('.body [role=alert]');
  },
  async 'projects, none selected'(stage) {
    await openDetails(stage, 4, withManager({ platform: true }));
    await stage.user.click(buttons.projects);
    await stage.user.find('.checks');
    for (const { id } of projects.slice(1, 3)) {
      await stage.user.click(`.check:nth-of-type(${projects.findIndex((project) => project.id === id) + 2}) input`);
    }
    await stage.user.click(buttons.submit);
    await stage.user.find('.field-error');
  },
};
