import { failWith } from '../memory-backend.ts';
import type { SceneGroup } from '../scene.ts';
import { withManager } from './manage-backend.ts';
import { buttons, listView, openDetails, openList } from './open-details.ts';

/** The details of one connection. */
export const connectionDetails: SceneGroup = {
  connected: (stage) => openDetails(stage, 0),
  'long name': (stage) => openDetails(stage, 1),
  'needs reconnecting': (stage) => openDetails(stage, 2),
  'not set up': (stage) => openDetails(stage, 3),
  'platform connection': (stage) => openDetails(stage, 4, withManager({ platform: true })),
  'platform connection, not an administrator': (stage) => openDetails(stage, 4),
  async selection(stage) {
    await openList(stage, withManager(), { ...listView, select: true });
    await stage.user.click('.row .icon-button');
    await stage.user.find('.details');
  },
  async 'read-only'(stage) {
    await openDetails(stage, 0, withManager({ rename: async () => failWith('permission_denied') }));
    await stage.user.click(buttons.rename);
    await stage.user.click('.rename-form [type=submit]');
    await stage.user.find('.notice-region .alert');
    await stage.user.click('.footer .button');
    await stage.user.find('.list-body .notice');
  },
};
