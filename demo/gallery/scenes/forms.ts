import type { FieldSpec } from '../../../src/field-model.ts';
import type { SceneGroup } from '../scene.ts';
import { pendingForever } from '../stage.ts';
import { allFieldTypes } from './all-field-types.ts';
import { customAuthSpec, listedConnection, pieceOf, quillmail, secretAuthSpec } from './apps.ts';

const region: FieldSpec = {
  type: 'SELECT',
  key: 'region',
  displayName: 'Region',
  required: true,
  disabled: false,
  options: ['Europe', 'North America', 'Asia Pacific'].map((label) => ({ label, value: label })),
};
const basicAuth = {
  type: 'BASIC_AUTH',
  displayName: 'Connection',
  description: 'The account that you sign in to Ringwell with.',
  username: { displayName: 'Email' },
  password: { displayName: 'Password', description: 'Not the PIN of a telephone line.' },
} as const;

const apiKey: FieldSpec = { type: 'SECRET', key: 'secret', displayName: 'API key', required: true };
const steps = Array.from({ length: 8 }, (_, index) => `${index + 1}. Open the **settings** of your Quillmail account.`);
const withLongInstructions = pieceOf('quillmail', secretAuthSpec('API key', steps.join('\n')));

/** Each type of connection, and the form's options. */
export const forms: SceneGroup = {
  loading: (stage) => stage.connect(quillmail, { piece: pendingForever }),
  'secret text': (stage) => stage.openForm(quillmail),
  'username and password': (stage) => stage.openForm(pieceOf('ringwell', basicAuth)),
  'custom fields': (stage) => stage.openForm(pieceOf('basalt', customAuthSpec(allFieldTypes))),
  'no auth': (stage) => stage.openForm(pieceOf('feedspring', { type: 'NO_AUTH', displayName: '' })),
  'federated identity': (stage) =>
    stage.openForm(
      pieceOf('skybarn', {
        type: 'OIDC',
        displayName: 'Connection',
        description: 'Skybarn trusts this workspace once its administrator has added it.',
        props: [
          { type: 'TEXT', key: 'role', displayName: 'Role', required: true },
          { type: 'TEXT', key: 'audience', displayName: 'Audience', required: false },
          region,
        ],
      }),
    ),
  'several auth methods': (stage) => stage.openForm(pieceOf('ringwell', basicAuth, secretAuthSpec('API token'))),
  async 'auth method list'(stage) {
    await stage.openForm(pieceOf('ringwell', basicAuth, secretAuthSpec('API token'), customAuthSpec([region])));
    await stage.user.click('.open-method-list');
    await stage.user.find('.method-list');
  },
  'connection name': (stage) => stage.openForm(quillmail, { request: { connectionName: undefined } }),
  async 'connection name taken'(stage) {
    const dialog = await stage.openForm(quillmail, {
      request: { connectionName: undefined },
      connections: async () => [listedConnection('Sales')],
    });
    dialog.rename('sales');
    await dialog.submit();
    await stage.user.find('.field-error');
  },
  async 'connection name missing'(stage) {
    const dialog = await stage.openForm(quillmail, { request: { connectionName: undefined } });
    dialog.rename('');
    await dialog.submit();
    await stage.user.find('.field-error');
  },
  'set up later': (stage) => stage.openForm(quillmail, { request: { allowSetupLater: true } }),
  reconnect: (stage) =>
    stage.openForm(quillmail, {
      request: { connectionName: 'Newsletter', allowSetupLater: true },
      connections: async () => [listedConnection('Newsletter')],
    }),
  async 'confirm discard'(stage) {
    const dialog = await stage.openForm(quillmail);
    await stage.user.fill('.input', 'qm_live_4821');
    dialog.requestClose();
    await stage.user.find('.confirm-discard');
  },
  async 'confirm discard, reconnecting'(stage) {
    const dialog = await stage.openForm(quillmail, {
      request: { connectionName: 'Newsletter' },
      connections: async () => [listedConnection('Newsletter')],
    });
    await stage.user.fill('.input', 'qm_live_4821');
    dialog.requestClose();
    await stage.user.find('.confirm-discard');
  },
  'recovered input': (stage) =>
    stage.openForm(pieceOf('basalt', customAuthSpec([region, apiKey])), {
      recoveredInput: {
        for: { pieceName: '@demo/piece-basalt', connectionName: 'main' },
        method: 'CUSTOM_AUTH',
        name: undefined,
        values: { region: ['Europe'] },
      },
    }),
  'long instructions': (stage) => stage.openForm(withLongInstructions),
  // Instructions that were read before may be collapsed on a phone.
  'long instructions, reconnect': (stage) =>
    stage.openForm(withLongInstructions, {
      request: { connectionName: 'Newsletter' },
      connections: async () => [listedConnection('Newsletter', { pieceName: quillmail.name })],
    }),
};
