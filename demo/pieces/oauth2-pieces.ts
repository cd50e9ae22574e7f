import { checkToken } from './apps-client.ts';
import { type DemoPiece, definePiece, type PieceAuth, type PieceOAuth2Auth, translations } from './piece.ts';

type Details = Omit<PieceOAuth2Auth, 'type' | 'authUrl' | 'tokenUrl'> & { authUrl?: string; tokenUrl?: string };

type Labelled = { displayName: string; description?: string; required: true };

const connection: Labelled = { displayName: 'Connection', required: true };

function oauth2(app: string, details: Details, label: Labelled = connection): PieceAuth {
  return { type: 'OAUTH2', ...label, authUrl: `/${app}/authorize`, tokenUrl: `/${app}/token`, ...details };
}

function oauth2Piece(app: string, name: string, summary: string, auth: PieceAuth, more: Partial<DemoPiece> = {}) {
  return definePiece(app, name, summary, {
    auth,
    validate: { OAUTH2: ({ access_token }, apps) => checkToken(apps, `/${app}/me`, access_token) },
    ...more,
  });
}

/** The platform has an OAuth2 app for it, which requires PKCE. */
const parleybox = oauth2Piece(
  'parleybox',
  'Parleybox',
  'Team chat that stays on topic',
  oauth2('parleybox', {
    scope: ['messages:write', 'channels:read', 'people:read'],
    pkce: true,
    pkceMethod: 'S256',
  }),
);

/** The Activepieces cloud has an OAuth2 app for it. Asks for consent once, without PKCE. */
const almanook = oauth2Piece(
  'almanook',
  'Almanook',
  'Shared calendars for teams in several time zones',
  oauth2('almanook', {
    authUrl: '/almanook/authorize?view=compact',
    scope: ['events.read', 'events.write'],
    prompt: 'omit',
    authorizationMethod: 'BODY',
    extra: { audience: 'calendar-api' },
  }),
);

const howTo = `Fernboard has no app of ours yet. Register one of your own:

1. Open [Fernboard → Developers → Apps](https://fernboard.example/developers/apps)
2. Enter this address as the **redirect URL**:

\`\`\`text
{{redirectUrl}}
\`\`\`

3. Copy the client ID and the client secret`;

/** Neither platform nor cloud has an OAuth2 app for it: users enter their own. */
const fernboard = oauth2Piece(
  'fernboard',
  'Fernboard',
  'Boards and cards for work that grows',
  oauth2(
    'fernboard',
    { scope: ['boards:read', 'cards:write'], authorizationMethod: 'HEADER' },
    { ...connection, description: howTo },
  ),
);

const company = 'The first part of your Tidemast address, for example harbour-lane';
const hint = 'Fills in your email address on the sign-in page.';
const ledgers = [
  { label: 'North', value: 'north' },
  { label: 'South', value: 'south' },
];

/** Every customer has their own authorization server, so the form asks for properties before the sign-in. */
const tidemast = oauth2Piece(
  'tidemast',
  'Tidemast',
  'Invoices and ledgers for companies near the water',
  oauth2('tidemast', {
    authUrl: '/{tenant}/authorize?login_hint={email}',
    tokenUrl: '/{tenant}/token',
    scope: ['invoices.read', 'ledger.{region}'],
    pkce: true,
    pkceMethod: 'S256',
    props: {
      tenant: { type: 'SHORT_TEXT', displayName: 'Company', description: company, required: true },
      region: {
        type: 'STATIC_DROPDOWN',
        displayName: 'Ledger',
        required: true,
        defaultValue: 'north',
        options: { options: ledgers },
      },
      email: { type: 'SHORT_TEXT', displayName: 'Sign in as', description: hint, required: false },
    },
  }),
  {
    i18n: translations([
      ['Company', 'Firma'],
      [company, 'Der erste Teil Ihrer Tidemast-Adresse, zum Beispiel harbour-lane'],
      ['Ledger', 'Hauptbuch'],
      ['Sign in as', 'Anmelden als'],
      [hint, 'Trägt Ihre E-Mail-Adresse auf der Anmeldeseite ein.'],
    ]),
  },
);

/** Both grants, authorization code and client credentials: the user of the dialog chooses. */
const marlstack = oauth2Piece(
  'marlstack',
  'Marlstack',
  'Layer upon layer of data, and reports from it',
  oauth2('marlstack', {
    scope: ['reports.read', 'data.import'],
    prompt: 'login',
    grantType: 'both_client_credentials_and_authorization_code',
  }),
);

const siteKey = { displayName: 'Site key', description: 'Printed on the box in the cellar.', required: true };

/** Client credentials only: no user signs in. */
const meterlight = oauth2Piece(
  'meterlight',
  'Meterlight',
  'Readings of meters, by the minute',
  oauth2('meterlight', {
    scope: ['readings.read'],
    authorizationMethod: 'HEADER',
    grantType: 'client_credentials',
    props: { siteKey: { type: 'SECRET_TEXT', ...siteKey } },
  }),
  {
    validate: {
      async OAUTH2({ access_token, props }, apps) {
        const headers = { 'site-key': encodeURIComponent(String(props?.siteKey)) };
        return (await checkToken(apps, '/meterlight/me', access_token, headers)) && 'There is no site with this key.';
      },
    },
  },
);

export const oauth2Pieces = { parleybox, almanook, fernboard, tidemast, marlstack, meterlight };
