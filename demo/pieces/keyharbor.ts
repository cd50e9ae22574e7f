import { postJson } from './apps-client.ts';
import { type Piece, translations } from './piece.ts';

const summary = 'Cloud accounts and roles, without long-lived keys';
const howTo = `No secret is stored: Keyharbor trusts **this workspace** as an identity provider.

Allow this subject in the role's trust policy:

\`\`\`text
urn:lumen:workspace:harbour-lane
\`\`\``;

export const keyharbor: Piece = {
  name: '@demo/piece-keyharbor',
  app: 'keyharbor',
  displayName: 'Keyharbor',
  description: summary,
  version: '0.1.0',
  categories: ['DEVELOPER_TOOLS'],
  actions: ['List resources', 'Start job'],
  triggers: [],
  auth: {
    type: 'OIDC',
    displayName: 'Connection',
    description: howTo,
    required: true,
    props: {
      role: {
        type: 'SHORT_TEXT',
        displayName: 'Role',
        description: 'For example krn:demo:role/reader',
        required: true,
      },
      region: {
        type: 'STATIC_DROPDOWN',
        displayName: 'Region',
        required: true,
        defaultValue: 'north',
        options: {
          options: [
            { label: 'North', value: 'north' },
            { label: 'South', value: 'south' },
          ],
        },
      },
      minutes: { type: 'NUMBER', displayName: 'Session length in minutes', required: false, defaultValue: 60 },
    },
  },
  validate: {
    async OIDC({ props }, apps) {
      const answer = await apps('/keyharbor/assume-role', postJson(props));
      return answer.ok ? undefined : 'Keyharbor has no such role, or the role does not trust this workspace.';
    },
  },
  i18n: translations([
    [summary, 'Comptes et rôles cloud, sans clés durables', 'Cloud-Konten und Rollen, ohne dauerhafte Schlüssel'],
    ['Role', 'Rôle', 'Rolle'],
    ['For example krn:demo:role/reader', 'Par exemple krn:demo:role/reader', 'Zum Beispiel krn:demo:role/reader'],
    ['Region', 'Région', 'Region'],
    ['North', 'Nord', 'Nord'],
    ['South', 'Sud', 'Süd'],
    ['Session length in minutes', 'Durée de session en minutes', 'Sitzungsdauer in Minuten'],
  ]),
};
