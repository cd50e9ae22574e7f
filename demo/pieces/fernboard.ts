import { checkAccessToken } from './oauth2-token.ts';
import { type Piece, translations } from './piece.ts';

const summary = 'Boards and cards for work that grows';
const howTo = `Fernboard has no app of ours yet. Register one of your own:

1. Open [Fernboard → Developers → Apps](https://fernboard.example/developers/apps)
2. Enter this address as the **redirect URL**:

\`\`\`text
{{redirectUrl}}
\`\`\`

3. Copy the client ID and the client secret`;

/** Neither platform nor cloud has an OAuth2 app for it: users enter their own. */
export const fernboard: Piece = {
  name: '@demo/piece-fernboard',
  app: 'fernboard',
  displayName: 'Fernboard',
  description: summary,
  version: '1.0.2',
  categories: ['PRODUCTIVITY'],
  actions: ['Create card', 'Move card'],
  triggers: ['Card moved'],
  auth: {
    type: 'OAUTH2',
    displayName: 'Connection',
    description: howTo,
    required: true,
    authUrl: '/fernboard/authorize',
    tokenUrl: '/fernboard/token',
    scope: ['boards:read', 'cards:write'],
    authorizationMethod: 'HEADER',
  },
  validate: { OAUTH2: ({ access_token }, apps) => checkAccessToken(apps, 'fernboard', access_token) },
  i18n: translations([
    [summary, 'Des tableaux et des cartes pour un travail qui pousse', 'Tafeln und Karten für Arbeit, die wächst'],
    [
      howTo,
      `Fernboard n’a pas encore d’app à nous. Enregistrez la vôtre :

1. Ouvrez [Fernboard → Développeurs → Apps](https://fernboard.example/developers/apps)
2. Saisissez cette adresse comme **URL de redirection** :

\`\`\`text
{{redirectUrl}}
\`\`\`

3. Copiez l’identifiant et le secret du client`,
      `Für Fernboard gibt es noch keine App von uns. Registrieren Sie eine eigene:

1. Öffnen Sie [Fernboard → Entwickler → Apps](https://fernboard.example/developers/apps)
2. Tragen Sie diese Adresse als **Redirect-URL** ein:

\`\`\`text
{{redirectUrl}}
\`\`\`

3. Kopieren Sie Client-ID und Client-Secret`,
    ],
  ]),
};
