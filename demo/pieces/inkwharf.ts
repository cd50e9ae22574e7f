import { checkToken } from './apps-client.ts';
import { definePiece, translations } from './piece.ts';

const summary = 'Documents, signed before the boat leaves';
const howTo = 'Create one at [inkwharf.example/tokens](https://inkwharf.example/tokens).';

/** Three auth methods: OAuth2, a token, or a token and the URL of a self-hosted server. */
export const inkwharf = definePiece('inkwharf', 'Inkwharf', summary, {
  auth: [
    {
      type: 'OAUTH2',
      displayName: 'Sign in',
      required: true,
      authUrl: '/inkwharf/authorize',
      tokenUrl: '/inkwharf/token',
      scope: ['documents.read', 'documents.sign'],
    },
    { type: 'SECRET_TEXT', displayName: 'Access token', description: howTo, required: true },
    {
      type: 'CUSTOM_AUTH',
      displayName: 'Self-hosted server',
      description: 'For an Inkwharf that runs on **your own server**.',
      required: true,
      props: {
        baseUrl: { type: 'SHORT_TEXT', displayName: 'Server address', required: true },
        token: { type: 'SECRET_TEXT', displayName: 'API token', description: howTo, required: true },
      },
    },
  ],
  validate: {
    OAUTH2: ({ access_token }, apps) => checkToken(apps, '/inkwharf/me', access_token),
    SECRET_TEXT: ({ secret_text }, apps) => checkToken(apps, '/inkwharf/me', secret_text),
    async CUSTOM_AUTH({ props: { baseUrl, token } }, apps) {
      const query = new URLSearchParams({ server: String(baseUrl) });
      const refusal = await checkToken(apps, `/inkwharf/me?${query}`, String(token));
      return refusal?.includes('404') ? `There is no Inkwharf server at ${baseUrl}` : refusal;
    },
  },
  i18n: translations([
    [summary, 'Dokumente, unterschrieben vor dem Auslaufen'],
    ['Access token', 'Zugriffstoken'],
  ]),
});
