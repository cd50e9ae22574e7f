import type { Backend } from '../backend.ts';
import { createMakeApi } from './api.ts';
import { createConnectionSaver } from './connection-saver.ts';
import { createDefinitions } from './definitions.ts';
import { createManage } from './manage.ts';
import { createPieceReader } from './piece-reader.ts';
import type { MakeSetup } from './setup.ts';
import { createSignInBackend } from './sign-in.ts';
import { CONNECTION_COLUMNS, MAX_NAME_LENGTH, toConnections, toExisting } from './wire.ts';

export { describeIgnored } from './ignored-options.ts';
export { parseMakeOptions } from './setup.ts';
export { MAX_NAME_LENGTH } from './wire.ts';

/** Make's connections API. A piece is a connection type, and a connection's name is its externalId: Make has no other. */
export function createMake(setup: MakeSetup): Backend {
  const { options, words } = setup;
  const api = createMakeApi(setup);
  const definitions = createDefinitions(api, options);
  const saver = createConnectionSaver(api, definitions, options);
  return {
    apiUrl: options.baseUrl,
    maxNameLength: MAX_NAME_LENGTH,
    // Every request identifies its user to the host's proxy.
    signIn: async () => ({}),
    settings: async () => ({}),
    ...createPieceReader(api, definitions, words),
    async connections(typeId, signal) {
      const query: [string, string][] = [['teamId', String(options.teamId)], ['type[]', typeId], ...CONNECTION_COLUMNS];
      return toConnections(await api.read({ path: 'connections', query, signal })).map(toExisting);
    },
    save: saver.save,
    platformSignIn: createSignInBackend(api, saver, options),
    manage: async () => createManage(api, definitions, options),
  };
}
