import type { AppsClient, Piece } from './piece.ts';

/** Two auth methods: a token, or a token and the URL of a self-hosted server. */
export const gridloom: Piece = {
  name: '@demo/piece-gridloom',
  app: 'gridloom',
  displayName: 'Gridloom',
  description: 'Tables that weave your data together',
  version: '0.5.0',
  categories: ['PRODUCTIVITY'],
  actions: ['Create record', 'Update record', 'Find record'],
  triggers: ['New record', 'Record changed'],
  auth: [
    {
      type: 'SECRET_TEXT',
      displayName: 'Personal token',
      description:
        'Create one at [gridloom.example/me/tokens](https://gridloom.example/me/tokens) with the scope **records**.',
      required: true,
    },
    {
      type: 'CUSTOM_AUTH',
      displayName: 'Self-hosted server',
      description: 'For a Gridloom that runs on **your own server**.',
      required: true,
      props: {
        baseUrl: {
          type: 'SHORT_TEXT',
          displayName: 'Server address',
          description: 'For example https://tables.harbour-lane.example',
          required: true,
        },
        token: { type: 'SECRET_TEXT', displayName: 'Personal token', required: true },
        verify: { type: 'CHECKBOX', displayName: 'Check the certificate', required: false, defaultValue: true },
      },
    },
  ],
  validate: {
    SECRET_TEXT: ({ secret_text }, apps) => checkToken(apps, 'https://gridloom.example', secret_text),
    CUSTOM_AUTH: ({ props }, apps) => checkToken(apps, String(props.baseUrl), String(props.token)),
  },
};

async function checkToken(apps: AppsClient, server: string, token: string): Promise<string | undefined> {
  const query = new URLSearchParams({ server });
  const answer = await apps(`/gridloom/me?${query}`, {
    headers: { authorization: `Bearer ${encodeURIComponent(token)}` },
  });
  if (answer.ok) return undefined;
  return answer.status === 404 ? `There is no Gridloom server at ${server}` : 'This token is not valid.';
}
