import { failWith } from '../memory-backend.ts';
import { type SceneGroup, scenesFor } from '../scene.ts';
import { pendingForever } from '../stage.ts';
import { quillmail } from './apps.ts';
import { managedPieces, manyConnections, withManager } from './manage-backend.ts';
import { listView, openList } from './open-details.ts';

export const connectionLists: SceneGroup = {
  loading: (stage) => stage.openManager(managedPieces, listView, withManager({ list: pendingForever })),
  list: (stage) => openList(stage),
  'list for platform administrators': (stage) => openList(stage, withManager({ platform: true }, manyConnections)),
  'one app': (stage) =>
    openList(stage, { ...withManager({}, manyConnections), request: { pieceName: quillmail.name } }),
  selection: (stage) => openList(stage, withManager(), { ...listView, select: true }),
  async empty(stage) {
    await stage.openManager(managedPieces, listView, withManager({}, []));
    await stage.user.find('.list-message-title');
  },
  async 'no search results'(stage) {
    await openList(stage, withManager({}, manyConnections));
    await stage.user.fill('[type=search]', 'zebra');
    await stage.user.find('.list-message-title');
  },
  async 'no connections for the app'(stage) {
    await openList(stage, withManager({}, manyConnections));
    await stage.user.select('.filters select', 4);
    await stage.user.find('.list-message-title');
  },
  ...scenesFor(['server_error', 'permission_denied', 'offline'] as const, (code) => [
    `loading failed: ${code.replaceAll('_', ' ')}`,
    async (stage) => {
      await stage.openManager(managedPieces, listView, withManager({ list: async () => failWith(code) }));
      await stage.user.find('.list-message-title');
    },
  ]),
  async 'loading the next page'(stage) {
    const list = async ({ cursor }: { cursor?: string | undefined }) =>
      cursor ? pendingForever<never>() : { connections: manyConnections, next: 'more' };
    await openList(stage, withManager({ list }));
    (await stage.user.find('.row-scroller')).scrollTop = 99_999;
  },
  async 'loading the next page failed'(stage) {
    const list = async ({ cursor }: { cursor?: string | undefined }) =>
      cursor ? failWith('server_error') : { connections: manyConnections, next: 'more' };
    await openList(stage, withManager({ list }));
    (await stage.user.find('.row-scroller')).scrollTop = 99_999;
    await stage.user.find('.next-page .button');
  },
};
