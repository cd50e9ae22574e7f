import { refuse } from '../memory-backend.ts';
import { type Shows, scenesFor } from '../scene.ts';
import { pendingForever } from '../stage.ts';
import { quillmail } from './apps.ts';
import { buttons, look, openList, view } from './open-list.ts';
import { manyConnections, team, teamPieces } from './team.ts';

/** The list of connections. */
export const lists: Shows = {
  loading: (stage) => stage.manage(teamPieces, view, team({ list: pendingForever })),
  list: (stage) => openList(stage),
  'list of an administrator': (stage) => openList(stage, team({ platform: true }, manyConnections)),
  'of one app': (stage) => openList(stage, { ...team({}, manyConnections), request: { pieceName: quillmail.name } }),
  'to pick one': (stage) => openList(stage, team(), { ...view, select: true }),
  async 'none yet'(stage) {
    await stage.manage(teamPieces, view, team({}, []));
    await stage.user.find('.list-message-title');
  },
  async 'none found'(stage) {
    await openList(stage, team({}, manyConnections));
    await stage.user.fill('[type=search]', 'zebra');
    await stage.user.find('.list-message-title');
  },
  async 'none of the app'(stage) {
    await openList(stage, team({}, manyConnections));
    await stage.user.choose('.filters select', 4);
    await stage.user.find('.list-message-title');
  },
  ...scenesFor(['server_error', 'permission_denied', 'offline'] as const, (code) => [
    `failed: ${code.replaceAll('_', ' ')}`,
    async (stage) => {
      await stage.manage(teamPieces, view, team({ list: async () => refuse(code) }));
      await stage.user.find('.list-message-title');
    },
  ]),
  async 'loading more'(stage) {
    const list = async ({ cursor }: { cursor?: string | undefined }) =>
      cursor ? pendingForever<never>() : { connections: manyConnections, next: 'more' };
    await openList(stage, team({ list }));
    (await stage.user.find('.row-scroller')).scrollTop = 99_999;
  },
  async 'rest failed'(stage) {
    const list = async ({ cursor }: { cursor?: string | undefined }) =>
      cursor ? refuse('server_error') : { connections: manyConnections, next: 'more' };
    await openList(stage, team({ list }));
    (await stage.user.find('.row-scroller')).scrollTop = 99_999;
    await stage.user.find('.next-page .button');
  },
};

/** What is known of one. */
export const details: Shows = {
  connected: (stage) => look(stage, 0),
  'long name': (stage) => look(stage, 1),
  'to be reconnected': (stage) => look(stage, 2),
  'not set up': (stage) => look(stage, 3),
  'of the platform': (stage) => look(stage, 4, team({ platform: true })),
  locked: (stage) => look(stage, 4),
  async 'to pick it'(stage) {
    await openList(stage, team(), { ...view, select: true });
    await stage.user.click('.row .icon-button');
    await stage.user.find('.details');
  },
  async 'read-only'(stage) {
    await look(stage, 0, team({ rename: async () => refuse('permission_denied') }));
    await stage.user.click(buttons.rename);
    await stage.user.click('.rename-form [type=submit]');
    await stage.user.find('.notice-region .alert');
    await stage.user.click('.footer .button');
    await stage.user.find('.list-body .notice');
  },
};
