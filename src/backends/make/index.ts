import type { Backend } from '../backend.ts';
import { createAccess } from './access.ts';
import { createConsent } from './consent.ts';
import { createDefinitions } from './definitions.ts';
import { createForms } from './forms.ts';
import { createManage } from './manage.ts';
import { createSaving } from './saving.ts';
import type { MakeSetup } from './setup.ts';
import { columns, toConnections, toExisting } from './wire.ts';

export { readOptions } from './setup.ts';

/** Make's connections API. A piece is a connection type; its externalId is its name, since Make has no other. */
export function createMake(setup: MakeSetup): Backend {
  const { options, words } = setup;
  const access = createAccess(setup);
  const definitions = createDefinitions(access, options);
  const saving = createSaving(access, definitions, options);
  const forms = createForms(access, definitions, words);
  return {
    // The host's proxy knows its user with every request.
    signIn: async () => undefined,
    settings: async () => ({}),
    piece: forms,
    async connections(typeId, signal) {
      const query: [string, string][] = [['teamId', String(options.teamId)], ['type[]', typeId], ...columns];
      const found = toConnections(await access.read({ path: 'connections', query, signal }));
      // One that cannot be changed leaves its name to a new one.
      return found.filter(({ isEditable, family }) => isEditable || family === 'oauth').map(toExisting);
    },
    save: saving.save,
    consent: createConsent(access, saving, options),
    manage: async () => createManage(access, definitions, options),
  };
}
