import { checkToken, postJson } from './apps-client.ts';
import { type DemoPiece, definePiece, translations } from './piece.ts';

const mail = 'Newsletters and transactional email with a light touch';
const mailKey = `To find your **API key**:

1. Open [Quillmail → Settings → Developers](https://quillmail.example/settings/developers)
2. Press **Create key** and give it a name that you recognise
3. Copy the key and paste it below

A key starts with \`quill-\` and is shown *only once*.`;

const quillmail = definePiece('quillmail', 'Quillmail', mail, {
  auth: { type: 'SECRET_TEXT', displayName: 'API Key', description: mailKey, required: true },
  validate: {
    SECRET_TEXT: async ({ secret_text }, apps) =>
      (await checkToken(apps, '/quillmail/v1/account', secret_text)) && 'Invalid API key',
  },
  i18n: translations([
    [mail, 'Newsletter und Transaktions-E-Mails mit leichter Hand'],
    [
      mailKey,
      `So finden Sie Ihren **API-Schlüssel**:

1. Öffnen Sie [Quillmail → Einstellungen → Entwickler](https://quillmail.example/settings/developers)
2. Klicken Sie auf **Schlüssel erstellen** und vergeben Sie einen Namen, den Sie wiedererkennen
3. Kopieren Sie den Schlüssel und fügen Sie ihn unten ein

Ein Schlüssel beginnt mit \`quill-\` und wird *nur einmal* angezeigt.`,
    ],
  ]),
});

const calls = 'Calls and text messages for small teams';
const callsAccess =
  'You find both in the Ringwell console under **Account → API access**.<br>Use a *subaccount* for production: it can be closed without touching the others.';
const [account, accountHint] = ['Account number', 'Starts with RW, for example RW-10442'];
const [token, tokenHint] = ['Auth token', 'The token of that account, not your password'];

const ringwell = definePiece('ringwell', 'Ringwell', calls, {
  auth: {
    type: 'BASIC_AUTH',
    displayName: 'Connection',
    description: callsAccess,
    required: true,
    username: { displayName: account, description: accountHint },
    password: { displayName: token, description: tokenHint },
  },
  validate: {
    async BASIC_AUTH({ username, password }, apps) {
      const credentials = Buffer.from(`${username}:${password}`).toString('base64');
      const answer = await apps('/ringwell/account', { headers: { authorization: `Basic ${credentials}` } });
      return answer.ok ? undefined : 'Ringwell does not know this account number and token.';
    },
  },
  i18n: translations([
    [calls, 'Anrufe und SMS für kleine Teams'],
    [
      callsAccess,
      'Beides finden Sie in der Ringwell-Konsole unter **Konto → API-Zugang**.<br>Nutzen Sie für den Betrieb ein *Unterkonto*: Es lässt sich schließen, ohne die anderen zu berühren.',
    ],
    [account, 'Kontonummer'],
    [accountHint, 'Beginnt mit RW, zum Beispiel RW-10442'],
    [token, 'Auth-Token'],
    [tokenHint, 'Das Token dieses Kontos, nicht Ihr Passwort'],
  ]),
});

/** The previous version, with other labels: editing a connection of that version shows its form. */
const ringwellFirst: DemoPiece = {
  ...ringwell,
  version: '0.2.4',
  auth: {
    type: 'BASIC_AUTH',
    displayName: 'Connection',
    required: true,
    username: { displayName: 'Login' },
    password: { displayName: 'Password' },
  },
};

const basalt = definePiece('basalt', 'Basalt DB', 'The relational database that is solid as rock', {
  auth: {
    type: 'CUSTOM_AUTH',
    displayName: 'Connection',
    required: true,
    props: {
      host: { type: 'SHORT_TEXT', displayName: 'Host', description: 'Without a port.', required: true },
      port: { type: 'NUMBER', displayName: 'Port', required: true, defaultValue: 5433 },
      user: { type: 'SHORT_TEXT', displayName: 'User', required: true },
      password: { type: 'SECRET_TEXT', displayName: 'Password', required: true },
      database: { type: 'SHORT_TEXT', displayName: 'Database', required: true },
      enable_ssl: { type: 'CHECKBOX', displayName: 'Use SSL', required: true, defaultValue: true },
      certificate: { type: 'LONG_TEXT', displayName: 'Certificate', description: 'In PEM format.', required: false },
    },
  },
  validate: {
    async CUSTOM_AUTH({ props }, apps) {
      const answer = await apps('/basalt/handshake', postJson(props));
      // The driver's error is returned as JSON, as some real pieces do: the dialog has to handle it.
      return answer.ok ? undefined : await answer.text();
    },
  },
});

const trust = `No secret is stored: Keyharbor trusts **this workspace** as an identity provider.

Allow this subject in the role's trust policy:

\`\`\`text
urn:lumen:workspace:harbour-lane
\`\`\``;

const keyharbor = definePiece('keyharbor', 'Keyharbor', 'Cloud accounts and roles, without long-lived keys', {
  auth: {
    type: 'OIDC',
    displayName: 'Connection',
    description: trust,
    required: true,
    props: {
      role: { type: 'SHORT_TEXT', displayName: 'Role', description: 'E.g. krn:demo:role/reader', required: true },
      minutes: { type: 'NUMBER', displayName: 'Session length in minutes', required: false, defaultValue: 60 },
    },
  },
  validate: {
    async OIDC({ props }, apps) {
      const answer = await apps('/keyharbor/assume-role', postJson(props));
      return answer.ok ? undefined : 'Keyharbor has no such role, or the role does not trust this workspace.';
    },
  },
});

/** Has no auth at all. */
const feedspring = definePiece('feedspring', 'Feedspring', 'Follow public feeds; needs no account', {});

export const formPieces = { quillmail, ringwell, ringwellFirst, basalt, keyharbor, feedspring };
