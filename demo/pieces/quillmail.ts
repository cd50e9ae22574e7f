import { type Piece, translations } from './piece.ts';

const summary = 'Newsletters and transactional email with a light touch';

const howTo = `To find your **API key**:

1. Open [Quillmail → Settings → Developers](https://quillmail.example/settings/developers)
2. Press **Create key** and give it a name that you recognise
3. Copy the key and paste it below

A key starts with \`quill-\` and is shown *only once*.`;

export const quillmail: Piece = {
  name: '@demo/piece-quillmail',
  app: 'quillmail',
  displayName: 'Quillmail',
  description: summary,
  version: '0.4.1',
  categories: ['COMMUNICATION', 'MARKETING'],
  actions: ['Send email', 'Add subscriber', 'Send newsletter'],
  triggers: ['New subscriber', 'Email bounced'],
  auth: { type: 'SECRET_TEXT', displayName: 'API Key', description: howTo, required: true },
  validate: {
    async SECRET_TEXT({ secret_text }, apps) {
      const answer = await apps('/quillmail/v1/account', {
        headers: { authorization: `Bearer ${encodeURIComponent(secret_text)}` },
      });
      return answer.ok ? undefined : 'Invalid API key';
    },
  },
  i18n: translations([
    [
      summary,
      'Newsletters et e-mails transactionnels, tout en légèreté',
      'Newsletter und Transaktions-E-Mails mit leichter Hand',
    ],
    [
      howTo,
      `Pour trouver votre **clé API** :

1. Ouvrez [Quillmail → Paramètres → Développeurs](https://quillmail.example/settings/developers)
2. Cliquez sur **Créer une clé** et donnez-lui un nom reconnaissable
3. Copiez la clé et collez-la ci-dessous

Une clé commence par \`quill-\` et n’est affichée *qu’une seule fois*.`,
      `So finden Sie Ihren **API-Schlüssel**:

1. Öffnen Sie [Quillmail → Einstellungen → Entwickler](https://quillmail.example/settings/developers)
2. Klicken Sie auf **Schlüssel erstellen** und vergeben Sie einen Namen, den Sie wiedererkennen
3. Kopieren Sie den Schlüssel und fügen Sie ihn unten ein

Ein Schlüssel beginnt mit \`quill-\` und wird *nur einmal* angezeigt.`,
    ],
  ]),
};
