import { failWith } from '../memory-backend.ts';
import type { SceneGroup } from '../scene.ts';
import { pendingForever, type SceneStage } from '../stage.ts';
import { quillmail } from './apps.ts';
import { managedPieces, withManager } from './manage-backend.ts';

async function openCatalogue(stage: SceneStage, options = withManager()): Promise<void> {
  await stage.openManager(managedPieces, {}, options);
  await stage.user.find('.apps, .list-message-title');
}

const openPlatformForm = (stage: SceneStage, options = withManager({ platform: true })) =>
  stage.openManager(managedPieces, { scope: 'PLATFORM' }, { ...options, request: { pieceName: quillmail.name } });

export const catalogue: SceneGroup = {
  loading: (stage) => stage.openManager(managedPieces, {}, withManager({ pieces: pendingForever })),
  apps: (stage) => openCatalogue(stage),
  async 'no search results'(stage) {
    await openCatalogue(stage);
    await stage.user.fill('[type=search]', 'zebra');
    await stage.user.find('.list-message');
  },
  'loading failed': (stage) => openCatalogue(stage, withManager({ pieces: async () => failWith('server_error') })),
  async 'app no longer available'(stage) {
    await openCatalogue(stage);
    await stage.user.click('.apps li:nth-child(3) button');
    await stage.user.find('.notice-region .alert');
  },
};

/** The form of a connection for several projects. */
export const platformConnection: SceneGroup = {
  async form(stage) {
    await openPlatformForm(stage);
    await stage.user.find('.checks');
  },
  async 'no project selected'(stage) {
    await openPlatformForm(stage);
    await stage.user.find('.checks');
    await stage.user.click('[type=submit]');
    await stage.user.find('#projects-error');
  },
  async 'projects loading'(stage) {
    await openPlatformForm(stage, withManager({ platform: true, loadProjects: pendingForever }));
    await stage.user.click('[type=submit]');
    await stage.user.find('#projects-error');
  },
  async 'projects not loaded'(stage) {
    const loadProjects = async () => failWith('server_error');
    await openPlatformForm(stage, withManager({ platform: true, loadProjects }));
    await stage.user.find('.body [role=alert]');
  },
};
