import type { Backend } from '../backend.ts';
import { createMakeApi } from './api.ts';
import { createConnectionSaver } from './connection-saver.ts';
import { createDefinitions } from './definitions.ts';
import { createManage } from './manage.ts';
import { createPieceReader } from './piece-reader.ts';
import type { MakeSetup } from './setup.ts';
import { createSignInBackend } from './sign-in.ts';
import { CONNECTION_COLUMNS, toConnections, toExisting } from './wire.ts';

export { parseMakeOptions } from './setup.ts';

/** Make's connections API. A piece is a connection type; its externalId is its name, since Make has no other. */
export function createMake(setup: MakeSetup): Backend {
  const { options, words } = setup;
  const access = createMakeApi(setup);
  const definitions = createDefinitions(access, options);
  const saving = createConnectionSaver(access, definitions, options);
  const forms = createPieceReader(access, definitions, words);
  return {
    // The host's proxy knows its user with every request.
    signIn: async () => undefined,
    settings: async () => ({}),
    piece: forms,
    async connections(typeId, signal) {
      const query: [string, string][] = [['teamId', String(options.teamId)], ['type[]', typeId], ...CONNECTION_COLUMNS];
      const found = toConnections(await access.read({ path: 'connections', query, signal }));
      // One that cannot be changed leaves its name to a new one.
      return found.filter(({ isEditable, family }) => isEditable || family === 'oauth').map(toExisting);
    },
    save: saving.save,
    platformSignIn: createSignInBackend(access, saving, options),
    manage: async () => createManage(access, definitions, options),
  };
}
