import { beforeEach, describe, expect, it } from 'vitest';
import { plaintextHeader } from '../make/oauth1-header.ts';
import { weaverlyApi } from './weaverly-api.ts';

const consumer = { consumer_key: 'make-weaverly', consumer_secret: 'wv-make-shuttle-loom' };
const callback = 'http://make.localhost/oauth/cb/harbour-kit-5';

describe('Weaverly', () => {
  let api: ReturnType<typeof weaverlyApi>;
  beforeEach(() => {
    api = weaverlyApi();
  });

  const send = async (path: string, oauth: { [name: string]: string }, method = 'POST') => {
    const answer = await api.request(path, { method, headers: { authorization: plaintextHeader(oauth) } });
    return { status: answer.status, fields: Object.fromEntries(new URLSearchParams(await answer.text())) };
  };

  async function requestToken() {
    const { fields } = await send('/oauth/request-token', { ...consumer, callback });
    return { token: fields.oauth_token ?? '', token_secret: fields.oauth_token_secret ?? '' };
  }

  async function decide(oauth_token: string, choice: string): Promise<URL> {
    const body = new URLSearchParams({ oauth_token, choice });
    const answer = await api.request('/oauth/authorize', { method: 'POST', body });
    return new URL(answer.headers.get('location') ?? '');
  }

  it('exchanges an authorized request token, once', async () => {
    const request = await requestToken();
    const verifier = (await decide(request.token, 'allow')).searchParams.get('oauth_verifier') ?? '';
    const exchange = () => send('/oauth/access-token', { ...consumer, ...request, verifier });
    const { status, fields } = await exchange();
    expect(status).toBe(200);
    expect(await exchange()).toEqual({ status: 401, fields: { oauth_problem: 'token_rejected' } });
    const access = { ...consumer, token: fields.oauth_token ?? '', token_secret: fields.oauth_token_secret ?? '' };
    expect((await send('/workshop', access, 'GET')).status).toBe(200);
    expect((await send('/workshop', { ...access, token_secret: 'x' }, 'GET')).status).toBe(401);
  });

  it('authenticates its consumers', async () => {
    for (const wrong of [{ consumer_secret: 'x' }, { consumer_key: 'x' }, { consumer_key: 'constructor' }]) {
      const { fields } = await send('/oauth/request-token', { ...consumer, callback, ...wrong });
      expect(fields).toEqual({ oauth_problem: 'signature_invalid' });
    }
  });

  it('refuses unauthorized and denied tokens, and other verifiers', async () => {
    const request = await requestToken();
    const exchange = (verifier: string) => send('/oauth/access-token', { ...consumer, ...request, verifier });
    expect((await exchange('')).fields).toEqual({ oauth_problem: 'permission_unknown' });
    await decide(request.token, 'allow');
    expect((await exchange('x')).fields).toEqual({ oauth_problem: 'permission_unknown' });
    const back = await decide(request.token, 'deny');
    expect(back.searchParams.get('oauth_problem')).toBe('user_refused');
    expect((await exchange('x')).fields).toEqual({ oauth_problem: 'token_rejected' });
  });
});
