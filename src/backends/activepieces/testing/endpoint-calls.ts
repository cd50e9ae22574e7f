import type { ListedConnection } from '../../../model/connection.ts';
import type { UpsertRequest } from '../../../model/upsert-request.ts';
import type { Backend, ManageBackend, PlatformBackend } from '../../backend.ts';

const name = '@test/piece-acme';
const draft: UpsertRequest = {
  externalId: 'acme-1',
  displayName: 'Acme',
  piece: { name, version: '1.0.0' },
  value: { type: 'SECRET_TEXT', secret_text: 'sk-1' },
};
const listed: ListedConnection = {
  id: 'id-1',
  externalId: 'acme-1',
  displayName: 'Acme',
  type: 'SECRET_TEXT',
  pieceName: name,
  status: 'ACTIVE',
  scope: 'PROJECT',
  projectIds: [],
  preSelectForNewProjects: false,
};
const shared: ListedConnection = { ...listed, scope: 'PLATFORM' };
const urlRequest = {
  piece: draft.piece,
  clientId: 'id',
  redirectUri: 'https://instance.example/redirect',
  scopes: [],
  props: {},
};
const sharing = { projectIds: ['project-1'], preSelectForNewProjects: false };
export type EndpointCall = (
  backend: Backend,
  manage: ManageBackend,
  platform: PlatformBackend,
  signal: AbortSignal,
) => Promise<unknown>;

/** Each endpoint by what it is for. */
export const calls: { [name: string]: EndpointCall } = {
  'sign in': (backend, _, __, abort) => backend.signIn(abort),
  settings: (backend, _, __, abort) => backend.settings(abort),
  piece: (backend, _, __, abort) => backend.piece(name, undefined, abort),
  connections: (backend, _, __, abort) => backend.connections(name, abort),
  save: (backend, _, __, abort) => backend.save(draft, abort),
  'OAuth2 apps': async (backend, _, __, abort) => (await backend.oauth2?.())?.setup(name, abort),
  'authorization URL': async (backend, _, __, abort) => (await backend.oauth2?.())?.authorizationUrl(urlRequest, abort),
  list: (_, manage, __, abort) => manage.list({}, abort),
  pieces: (_, manage, __, abort) => manage.pieces(abort),
  rename: (_, manage, __, abort) => manage.rename(listed, 'x', abort),
  delete: (_, manage, __, abort) => manage.remove(listed, abort),
  replace: async (_, manage, __, abort) => manage.replace?.(listed, listed, abort),
  'projects of the platform': (_, __, platform, abort) => platform.projects(abort),
  'list of the platform': (_, __, platform, abort) => platform.list({}, abort),
  'connections of the platform': (_, __, platform, abort) => platform.connections(name, abort),
  'save for the platform': (_, __, platform, abort) => platform.save(draft, sharing, abort),
  'share for the platform': (_, __, platform, abort) => platform.share(shared, sharing, abort),
  'delete of the platform': (_, manage, __, abort) => manage.remove(shared, abort),
};
