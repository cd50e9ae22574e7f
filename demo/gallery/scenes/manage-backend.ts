import type { ListQuery, ManageBackend, PlatformBackend } from '../../../src/backends/backend.ts';
import type { ListedConnection, Project } from '../../../src/model/connection.ts';
import type { StageOptions } from '../stage.ts';
import { listedConnection, pieceOf, quillmail, secretAuthSpec, summaries } from './apps.ts';

export const projects: Project[] = ['Harbour Lane', 'Northgate', 'Old Mill', 'Quayside'].map((displayName) => ({
  id: displayName.toLowerCase(),
  displayName,
}));

/** One in every status. */
const connections: ListedConnection[] = [
  listedConnection('Newsletter'),
  listedConnection('Telephone of the sales team, with a name that is far too long for one line', {
    pieceName: '@demo/piece-ringwell',
    type: 'BASIC_AUTH',
    owner: 'Vic Osei',
  }),
  listedConnection('Shop', { pieceName: '@demo/piece-marketrove', status: 'ERROR', type: 'CUSTOM_AUTH', flowCount: 1 }),
  listedConnection('Calendar', { pieceName: '@demo/piece-almanook', status: 'MISSING', type: 'OAUTH2', flowCount: 0 }),
  listedConnection('Warehouse', {
    pieceName: '@demo/piece-basalt',
    scope: 'PLATFORM',
    type: 'CLOUD_OAUTH2',
    account: 'noor@harbour.example',
    projectIds: ['northgate', 'old mill'],
  }),
  listedConnection('Old newsletter', { flowCount: 0 }),
];

export const manyConnections = Array.from({ length: 30 }, (_, index) => listedConnection(`Newsletter ${index + 1}`));

/** @param overrides members of the backend to replace; with `platform: true` the user administers the platform */
export function withManager(
  overrides: Partial<Omit<ManageBackend, 'platform'>> & {
    platform?: boolean;
    loadProjects?: PlatformBackend['projects'];
  } = {},
  all: ListedConnection[] = connections,
): StageOptions {
  const { platform, loadProjects = async () => projects, ...methods } = overrides;
  const list = async ({ pieceName, search }: ListQuery) => ({
    connections: all.filter(
      (connection) =>
        (!pieceName || connection.pieceName === pieceName) &&
        (!search || connection.displayName.toLowerCase().includes(search.toLowerCase())),
    ),
  });
  const platformBackend: PlatformBackend = {
    projects: loadProjects,
    list,
    save: async ({ externalId }) => ({ id: 'saved', name: externalId }),
    share: async (connection, sharing) => ({ ...connection, ...sharing }),
    connections: async () => [],
  };
  const manage: ManageBackend = {
    list,
    pieces: async () => summaries,
    rename: async (connection, displayName) => ({ ...connection, displayName }),
    remove: async () => undefined,
    replace: async () => undefined,
    ...(platform && { platform: async () => platformBackend }),
    ...methods,
  };
  return { manage: async () => manage };
}

export const managedPieces = [quillmail, pieceOf('ringwell', secretAuthSpec('API key'))];
