import { refuse } from '../memory-backend.ts';
import type { Shows } from '../scene.ts';
import { pendingForever, type Stage } from '../stage.ts';
import { quillmail } from './apps.ts';
import { team, teamPieces } from './team.ts';

async function open(stage: Stage, setting = team()): Promise<void> {
  await stage.manage(teamPieces, {}, setting);
  await stage.user.find('.apps, .list-message-title');
}

const forMany = (stage: Stage, setting = team({ platform: true })) =>
  stage.manage(teamPieces, { scope: 'PLATFORM' }, { ...setting, request: { pieceName: quillmail.name } });

/** The choice of an app. */
export const catalogue: Shows = {
  loading: (stage) => stage.manage(teamPieces, {}, team({ pieces: pendingForever })),
  apps: (stage) => open(stage),
  async 'none found'(stage) {
    await open(stage);
    await stage.user.fill('[type=search]', 'zebra');
    await stage.user.find('.list-message');
  },
  failed: (stage) => open(stage, team({ pieces: async () => refuse('server_error') })),
  async 'app gone'(stage) {
    await open(stage);
    await stage.user.click('.apps li:nth-child(3) button');
    await stage.user.find('.notice-region .alert');
  },
};

/** The form of a connection for many projects. */
export const wholePlatform: Shows = {
  async form(stage) {
    await forMany(stage);
    await stage.user.find('.checks');
  },
  async 'no project chosen'(stage) {
    await forMany(stage);
    await stage.user.find('.checks');
    await stage.user.click('[type=submit]');
    await stage.user.find('#projects-error');
  },
};
