import { postJson } from './apps-client.ts';
import { type Piece, translations } from './piece.ts';

const summary = 'The relational database that is solid as rock';
const host = 'The name or address of the server, without a port.';
const port = 'Where the server listens, 5433 unless somebody changed it.';
const certificate =
  'The certificate of your own authority in PEM format, if the server does not use one that is trusted everywhere. Leave it empty otherwise.';

export const basalt: Piece = {
  name: '@demo/piece-basalt',
  app: 'basalt',
  displayName: 'Basalt DB',
  description: summary,
  version: '0.2.3',
  categories: ['DEVELOPER_TOOLS'],
  actions: ['Run query', 'Insert row'],
  triggers: ['New row'],
  auth: {
    type: 'CUSTOM_AUTH',
    displayName: 'Connection',
    required: true,
    props: {
      host: { type: 'SHORT_TEXT', displayName: 'Host', description: host, required: true },
      port: { type: 'NUMBER', displayName: 'Port', description: port, required: true, defaultValue: 5433 },
      user: { type: 'SHORT_TEXT', displayName: 'User', required: true },
      password: { type: 'SECRET_TEXT', displayName: 'Password', required: true },
      database: { type: 'SHORT_TEXT', displayName: 'Database', required: true },
      enable_ssl: { type: 'CHECKBOX', displayName: 'Use SSL', required: true, defaultValue: true },
      certificate: { type: 'LONG_TEXT', displayName: 'Certificate', description: certificate, required: false },
    },
  },
  validate: {
    async CUSTOM_AUTH({ props }, apps) {
      const answer = await apps('/basalt/handshake', postJson(props));
      // The driver's error is returned as JSON, as some real pieces do: the dialog has to handle it.
      return answer.ok ? undefined : await answer.text();
    },
  },
  i18n: translations([
    [summary, 'La base de données relationnelle solide comme le roc', 'Die relationale Datenbank, hart wie Stein'],
    ['Host', 'Hôte', 'Host'],
    [host, 'Le nom ou l’adresse du serveur, sans port.', 'Name oder Adresse des Servers, ohne Port.'],
    ['Port', 'Port', 'Port'],
    [
      port,
      'Le port d’écoute du serveur, 5433 sauf modification.',
      'Wo der Server lauscht: 5433, wenn es niemand geändert hat.',
    ],
    ['User', 'Utilisateur', 'Benutzer'],
    ['Password', 'Mot de passe', 'Passwort'],
    ['Database', 'Base de données', 'Datenbank'],
    ['Use SSL', 'Utiliser SSL', 'SSL verwenden'],
    ['Certificate', 'Certificat', 'Zertifikat'],
    [
      certificate,
      'Le certificat de votre propre autorité au format PEM, si celui du serveur n’est pas reconnu partout. Sinon, laissez vide.',
      'Das Zertifikat Ihrer eigenen Zertifizierungsstelle im PEM-Format, falls der Server keines hat, dem alle vertrauen. Sonst leer lassen.',
    ],
  ]),
};
