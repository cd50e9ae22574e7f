import { expect, test } from 'vitest';
import { activepiecesHarness } from './testing/activepieces-harness.ts';

const { signal } = new AbortController();

const redirectUrl = 'https://ap.example/redirect';
const frontend = { redirectUrl, frontendUrl: 'https://ap.example', frontendHost: 'ap.example' };

test.each([
  [{ THEME: { colors: { primary: { default: '#123456' } } } }, { primaryColor: '#123456', variables: frontend }],
  [
    { THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: 'https://app.example/back', THEME: null },
    { variables: { ...frontend, redirectUrl: 'https://app.example/back' } },
  ],
  [
    { PUBLIC_URL: 'https://app.example:8443/flows//' },
    { variables: { redirectUrl, frontendUrl: 'https://app.example:8443/flows', frontendHost: 'app.example:8443' } },
  ],
  [{ PUBLIC_URL: 'nowhere' }, { variables: { redirectUrl, frontendUrl: 'nowhere' } }],
  [{ PUBLIC_URL: null }, { variables: frontend }],
])('flags %j', async (flags, settings) => {
  const { backend, server } = activepiecesHarness();
  server.flags = flags;
  expect(await backend.settings(signal)).toEqual(settings);
});
