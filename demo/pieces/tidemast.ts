import { checkAccessToken } from './oauth2-token.ts';
import { type Piece, translations } from './piece.ts';

const summary = 'Invoices and ledgers for companies near the water';
const company = 'Company';
const companyHint = 'The first part of your Tidemast address, for example harbour-lane';
const ledger = 'Ledger';
const hint = 'Sign in as';
const hintHint = 'Fills in your email address on the sign-in page.';

/** Every customer has their own authorization server, so the form asks for properties before the sign-in. */
export const tidemast: Piece = {
  name: '@demo/piece-tidemast',
  app: 'tidemast',
  displayName: 'Tidemast',
  description: summary,
  version: '2.3.0',
  categories: ['ACCOUNTING'],
  actions: ['Create invoice', 'Book payment'],
  triggers: ['Invoice paid'],
  auth: {
    type: 'OAUTH2',
    displayName: 'Connection',
    required: true,
    authUrl: '/{tenant}/authorize?login_hint={email}',
    tokenUrl: '/{tenant}/token',
    scope: ['invoices.read', 'ledger.{region}'],
    pkce: true,
    pkceMethod: 'S256',
    props: {
      tenant: { type: 'SHORT_TEXT', displayName: company, description: companyHint, required: true },
      region: {
        type: 'STATIC_DROPDOWN',
        displayName: ledger,
        required: true,
        defaultValue: 'north',
        options: {
          options: [
            { label: 'North', value: 'north' },
            { label: 'South', value: 'south' },
          ],
        },
      },
      email: { type: 'SHORT_TEXT', displayName: hint, description: hintHint, required: false },
    },
  },
  validate: { OAUTH2: ({ access_token }, apps) => checkAccessToken(apps, 'tidemast', access_token) },
  i18n: translations([
    [summary, 'Factures et comptes pour les entreprises du littoral', 'Rechnungen und Bücher für Firmen am Wasser'],
    [company, 'Société', 'Firma'],
    [
      companyHint,
      'La première partie de votre adresse Tidemast, par exemple harbour-lane',
      'Der erste Teil Ihrer Tidemast-Adresse, zum Beispiel harbour-lane',
    ],
    [ledger, 'Grand livre', 'Hauptbuch'],
    ['North', 'Nord', 'Nord'],
    ['South', 'Sud', 'Süd'],
    [hint, 'Se connecter en tant que', 'Anmelden als'],
    [
      hintHint,
      'Remplit votre adresse e-mail sur la page de connexion.',
      'Trägt Ihre E-Mail-Adresse auf der Anmeldeseite ein.',
    ],
  ]),
};
