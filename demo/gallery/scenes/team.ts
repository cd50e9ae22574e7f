import type { ListQuery, ManageBackend, PlatformBackend } from '../../../src/backends/backend.ts';
import type { ListedConnection, Project } from '../../../src/model.ts';
import type { Setting } from '../stage.ts';
import { listed, pieceOf, quillmail, secretAuth, summaries } from './apps.ts';

export const projects: Project[] = ['Harbour Lane', 'Northgate', 'Old Mill', 'Quayside'].map((displayName) => ({
  id: displayName.toLowerCase(),
  displayName,
}));

/** Of one team, in every status. */
const connections: ListedConnection[] = [
  listed('Newsletter'),
  listed('Telephone of the sales team, with a name that is far too long for one line', {
    pieceName: '@demo/piece-ringwell',
    type: 'BASIC_AUTH',
    owner: 'Vic Osei',
  }),
  listed('Shop', { pieceName: '@demo/piece-marketrove', status: 'ERROR', type: 'CUSTOM_AUTH', flowCount: 1 }),
  listed('Calendar', { pieceName: '@demo/piece-almanook', status: 'MISSING', type: 'OAUTH2', flowCount: 0 }),
  listed('Warehouse', {
    pieceName: '@demo/piece-basalt',
    scope: 'PLATFORM',
    type: 'CLOUD_OAUTH2',
    account: 'noor@harbour.example',
    projectIds: ['northgate', 'old mill'],
  }),
  listed('Old newsletter', { flowCount: 0 }),
];

export const manyConnections = Array.from({ length: 30 }, (_, at) => listed(`Newsletter ${at + 1}`));

/** @param change what this team's server does otherwise; `platform: true` for whom may look after the whole platform */
export function team(
  change: Partial<Omit<ManageBackend, 'platform'>> & { platform?: boolean } = {},
  all: ListedConnection[] = connections,
): Setting {
  const { platform, ...otherwise } = change;
  const list = async ({ pieceName, search }: ListQuery) => ({
    connections: all.filter(
      (one) =>
        (!pieceName || one.pieceName === pieceName) &&
        (!search || one.displayName.toLowerCase().includes(search.toLowerCase())),
    ),
  });
  const administration: PlatformBackend = {
    projects: async () => projects,
    list,
    save: async ({ externalId }) => ({ id: 'saved', name: externalId }),
    share: async () => undefined,
  };
  const manage: ManageBackend = {
    list,
    pieces: async () => summaries,
    rename: async (connection, displayName) => ({ ...connection, displayName }),
    remove: async () => undefined,
    replace: async () => undefined,
    ...(platform && { platform: async () => administration }),
    ...otherwise,
  };
  return { manage: async () => manage };
}

export const teamPieces = [quillmail, pieceOf('ringwell', secretAuth('API key'))];
