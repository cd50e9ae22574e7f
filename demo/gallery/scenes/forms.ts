import type { FieldSpec } from '../../../src/field-model.ts';
import type { Shows } from '../scene.ts';
import { pendingForever } from '../stage.ts';
import { allFieldTypes } from './all-field-types.ts';
import { customAuth, listed, pieceOf, quillmail, secretAuth } from './apps.ts';

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

/** Each type of connection, and what the host page may ask of the form. */
export const forms: Shows = {
  loading: (stage) => stage.connect(quillmail, { piece: pendingForever }),
  'secret text': (stage) => stage.form(quillmail),
  'user name and password': (stage) => stage.form(pieceOf('ringwell', basicAuth)),
  'own details': (stage) => stage.form(pieceOf('basalt', customAuth(allFieldTypes))),
  'no auth': (stage) => stage.form(pieceOf('feedspring', { type: 'NO_AUTH', displayName: '' })),
  'federated identity': (stage) =>
    stage.form(
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
  'several ways': (stage) => stage.form(pieceOf('ringwell', basicAuth, secretAuth('API token'))),
  async 'choosing a way'(stage) {
    await stage.form(pieceOf('ringwell', basicAuth, secretAuth('API token'), customAuth([region])));
    await stage.user.click('.open-method-list');
    await stage.user.find('.method-list');
  },
  'name asked': (stage) => stage.form(quillmail, { request: { connectionName: undefined } }),
  async 'name taken'(stage) {
    const dialog = await stage.form(quillmail, {
      request: { connectionName: undefined },
      connections: async () => [listed('Sales')],
    });
    dialog.rename('sales');
    await dialog.submit();
    await stage.user.find('.field-error');
  },
  async 'name missing'(stage) {
    const dialog = await stage.form(quillmail, { request: { connectionName: undefined } });
    dialog.rename('');
    await dialog.submit();
    await stage.user.find('.field-error');
  },
  'set up later': (stage) => stage.form(quillmail, { request: { allowSetupLater: true } }),
  reconnect: (stage) =>
    stage.form(quillmail, {
      request: { connectionName: 'Newsletter', allowSetupLater: true },
      connections: async () => [listed('Newsletter')],
    }),
  async leaving(stage) {
    const dialog = await stage.form(quillmail);
    await stage.user.fill('.input', 'qm_live_4821');
    dialog.requestClose();
    await stage.user.find('.confirm-discard');
  },
};
