import { postJson } from './apps-client.ts';
import { type Piece, translations } from './piece.ts';

const summary = 'Object storage with a big door';
const howTo = `Skybarn connects with a **service account**:

- Open the [Skybarn console](https://console.skybarn.example/accounts)
- Choose an account, then *Keys → Add key → JSON*
- Paste the whole file below

The account sees only the buckets that are shared with it.`;
const key = 'Service account key (JSON)';
const keyHint = 'The whole content of the file that the console downloads.';
const email = 'Act as';
const emailHint = 'Address of the user the account acts for. Leave it empty to act as the account itself.';

export const skybarn: Piece = {
  name: '@demo/piece-skybarn',
  app: 'skybarn',
  displayName: 'Skybarn',
  description: summary,
  version: '1.1.0',
  categories: ['CONTENT_AND_FILES'],
  actions: ['Upload file', 'Create bucket', 'Delete file'],
  triggers: ['New file'],
  auth: {
    type: 'CUSTOM_AUTH',
    displayName: 'Service account',
    description: howTo,
    required: true,
    props: {
      serviceAccount: { type: 'LONG_TEXT', displayName: key, description: keyHint, required: true },
      userEmail: { type: 'SHORT_TEXT', displayName: email, description: emailHint, required: false },
    },
  },
  validate: {
    async CUSTOM_AUTH({ props }, apps) {
      const account = parseAccount(props.serviceAccount);
      if (!account) return 'The service account key is not valid JSON. Paste the whole file, braces included.';
      const answer = await apps('/skybarn/token', postJson(account));
      if (answer.ok) return undefined;
      const refusal = (await answer.json()) as { error_description: string };
      return refusal.error_description;
    },
  },
  i18n: translations([
    [summary, 'Du stockage d’objets à porte grande ouverte', 'Objektspeicher mit großem Tor'],
    [
      howTo,
      `Skybarn se connecte avec un **compte de service** :

- Ouvrez la [console Skybarn](https://console.skybarn.example/accounts)
- Choisissez un compte, puis *Clés → Ajouter une clé → JSON*
- Collez tout le fichier ci-dessous

Le compte ne voit que les buckets partagés avec lui.`,
      `Skybarn verbindet sich mit einem **Dienstkonto**:

- Öffnen Sie die [Skybarn-Konsole](https://console.skybarn.example/accounts)
- Wählen Sie ein Konto, dann *Schlüssel → Schlüssel hinzufügen → JSON*
- Fügen Sie unten die ganze Datei ein

Das Konto sieht nur die Buckets, die mit ihm geteilt sind.`,
    ],
    [key, 'Clé du compte de service (JSON)', 'Schlüssel des Dienstkontos (JSON)'],
    [keyHint, 'Tout le contenu du fichier téléchargé.', 'Der ganze Inhalt der heruntergeladenen Datei.'],
    [email, 'Agir en tant que', 'Handeln als'],
    [
      emailHint,
      'Adresse de l’utilisateur pour lequel agit le compte. Laissez vide pour agir en son propre nom.',
      'Adresse der Person, für die das Konto handelt. Leer lassen, um als das Konto selbst zu handeln.',
    ],
  ]),
};

function parseAccount(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
