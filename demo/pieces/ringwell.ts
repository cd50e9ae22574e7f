import { type Piece, translations } from './piece.ts';

const summary = 'Calls and text messages for small teams';
const howTo =
  'You find both in the Ringwell console under **Account → API access**.<br>Use a *subaccount* for production: it can be closed without touching the others.';
const account = 'Account number';
const accountHint = 'Starts with RW, for example RW-10442';
const token = 'Auth token';
const tokenHint = 'The token of that account, not your password';

export const ringwell: Piece = {
  name: '@demo/piece-ringwell',
  app: 'ringwell',
  displayName: 'Ringwell',
  description: summary,
  version: '0.3.0',
  categories: ['COMMUNICATION'],
  actions: ['Send text message', 'Start call'],
  triggers: ['Incoming text message', 'Missed call'],
  auth: {
    type: 'BASIC_AUTH',
    displayName: 'Connection',
    description: howTo,
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
    [summary, 'Appels et SMS pour les petites équipes', 'Anrufe und SMS für kleine Teams'],
    [
      howTo,
      'Vous trouverez les deux dans la console Ringwell sous **Compte → Accès API**.<br>Utilisez un *sous-compte* en production : vous pourrez le fermer sans toucher aux autres.',
      'Beides finden Sie in der Ringwell-Konsole unter **Konto → API-Zugang**.<br>Nutzen Sie für den Betrieb ein *Unterkonto*: Es lässt sich schließen, ohne die anderen zu berühren.',
    ],
    [account, 'Numéro de compte', 'Kontonummer'],
    [accountHint, 'Commence par RW, par exemple RW-10442', 'Beginnt mit RW, zum Beispiel RW-10442'],
    [token, 'Jeton d’authentification', 'Auth-Token'],
    [tokenHint, 'Le jeton de ce compte, pas votre mot de passe', 'Das Token dieses Kontos, nicht Ihr Passwort'],
  ]),
};

/** The previous version, with other labels: editing a connection of that version shows its form. */
export const ringwellFirst: Piece = {
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
