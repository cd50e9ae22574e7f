import { describe, expect, it } from 'vitest';
import { oauthClients } from '../../provider/clients.ts';
import { startTestInstance } from '../../testing/test-instance.ts';

type Page = { data: { pieceName: string; clientId: string }[] };

const instance = await startTestInstance();
const user = await instance.signIn();

describe('the OAuth2 apps of an instance', () => {
  const list = async (query: string) => (await instance.call('GET', `/v1/oauth-apps${query}`, user)).json as Page;

  it('are listed with piece and client id', async () => {
    const { data } = await list('?limit=1000000');
    expect(data.map(({ pieceName, clientId }) => [pieceName, clientId])).toEqual(
      expect.arrayContaining([['@demo/piece-parleybox', 'lumen-parleybox']]),
    );
    expect((await list('?limit=1')).data).toHaveLength(1);
  });

  it('require a user, and never contain a secret', async () => {
    expect((await instance.call('GET', '/v1/oauth-apps')).json).toMatchObject({ code: 'AUTHORIZATION' });
    const text = JSON.stringify(await list(''));
    for (const { clientSecret } of oauthClients) expect(text).not.toContain(clientSecret);
  });

  it('are complemented by flags for the redirect URL and the cloud’s apps', async () => {
    expect((await instance.call('GET', '/v1/flags')).json).toMatchObject({
      EDITION: 'ee',
      CLOUD_AUTH_ENABLED: true,
      THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: `${instance.urls.instance}/redirect`,
    });
    expect((await instance.call('GET', `/v1/platforms/${user.platformId}`, user)).json).toMatchObject({
      cloudAuthEnabled: true,
    });
  });
});
