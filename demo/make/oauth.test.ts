import { describe, expect, it } from 'vitest';
import { findClient } from '../provider/clients.ts';
import { ada, ProviderWindow } from '../testing/authorize.ts';
import { authorizeAtApp, beginAuthorization } from '../testing/make-authorize.ts';
import { send } from '../testing/send.ts';
import { startTestMake } from '../testing/test-make.ts';
import { makeTypes } from './definitions/index.ts';

const tom = { email: 'tom@north-pier.example', password: 'seven-gulls-north' };

let late = 0;
const make = await startTestMake({ now: () => new Date(Date.now() + late) });

describe('authorization', () => {
  const read = async (id: number) => {
    const { json } = await make.call('GET', `/connections/${id}?cols%5B%5D=*`);
    return (json as { connection: { [column: string]: unknown } }).connection;
  };
  const verify = async (id: number) => (await make.call('POST', `/connections/${id}/test`)).json;

  it('leads from Make to the app and back, without a message to the opener', async () => {
    const id = await make.create(makeTypes.almanook, {});
    expect(await read(id)).toMatchObject({
      uid: null,
      metadata: null,
      expire: null,
      scopesCnt: 0,
      accountType: 'oauth',
    });
    expect(await verify(id)).toEqual({ verified: false });

    const { init, atApp } = await beginAuthorization(make, id);
    expect(init).toMatch(`${make.urls.make}/oauth/init?`);
    expect(new URL(init).searchParams.get('url')).toBe(atApp);
    expect(Object.fromEntries(new URL(atApp).searchParams)).toMatchObject({
      client_id: 'make-almanook',
      redirect_uri: `${make.urls.make}/oauth/cb/harbour-kit-1`,
      scope: 'events.read',
    });
    const back = await new ProviderWindow().agree(atApp);
    expect(back.href).toMatch(`${make.urls.make}/oauth/cb/harbour-kit-1?`);
    const page = await send(back.href);
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('You can close this window')]);
    expect(page.text).not.toMatch(/<script|postMessage|opener|close\(/);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");

    expect(await read(id)).toMatchObject({
      uid: 48213907,
      metadata: { type: 'email', value: ada.email },
      expire: expect.stringMatching(/^\d{4}-.*Z$/),
      scopesCnt: 1,
      scopes: [{ id: 'events.read', name: 'See your calendars', account: 'harbour-kit-1' }],
    });
    expect(await verify(id)).toEqual({ verified: true });
    expect((await send(back.href)).status).toBe(400);
  });

  it('leaves a connection as it is when the user refuses', async () => {
    const id = await make.create(makeTypes.almanook, {});
    const window = new ProviderWindow();
    const login = await window.open((await beginAuthorization(make, id)).atApp);
    const { url } = await window.open(`${login.url}/deny`, {});
    const page = await send(url);
    expect([page.status, page.text]).toEqual([400, expect.stringContaining('was not authorized')]);
    expect(await read(id)).toMatchObject({ uid: null, metadata: null });
  });

  it('extends scopes, and writes long ids as numbers', async () => {
    const id = await make.create(makeTypes.inkwharf, { scopes: ['documents.read'] });
    await authorizeAtApp(make, id, { user: tom });
    const before = await make.call('GET', `/connections/${id}`);
    expect(before.text).toContain('"uid":225874569526501080123,');
    const scoped = () => make.call('POST', `/connections/${id}/scoped`, { body: { scope: ['documents.sign'] } });
    expect((await scoped()).json).toEqual({ connection: { scoped: false } });
    await authorizeAtApp(make, id, { mode: 'reauth', scopes: ['documents.sign'], user: tom });
    expect((await scoped()).json).toEqual({ connection: { scoped: true } });
  });

  it('refreshes expiring tokens', async () => {
    const id = await make.create(makeTypes.inkwharf, {});
    await authorizeAtApp(make, id);
    const { accessToken } = (await make.readValue(id)).data;
    expect(await verify(id)).toEqual({ verified: true });
    expect((await make.readValue(id)).data.accessToken).toBe(accessToken);
    late = 50 * 60_000;
    expect(await verify(id)).toEqual({ verified: true });
    late = 0;
    expect((await make.readValue(id)).data.accessToken).toMatch(/.{20}/);
    expect((await make.readValue(id)).data.accessToken).not.toBe(accessToken);
  });

  it('uses the user’s own client', async () => {
    const { clientId, clientSecret } = findClient('almanook', 'customer');
    const id = await make.create(makeTypes.almanook, { clientId, clientSecret, scopes: ['events.write'] });
    expect(new URL((await beginAuthorization(make, id)).atApp).searchParams.get('client_id')).toBe(clientId);
    await authorizeAtApp(make, id);
    expect(await read(id)).toMatchObject({ uid: 48213907, scopesCnt: 2 });
  });

  it('is required again after a change of client credentials', async () => {
    const id = await make.create(makeTypes.almanook, {});
    await authorizeAtApp(make, id);
    await make.call('POST', `/connections/${id}/set-data`, { body: { clientId: 'someone-else' } });
    expect(await verify(id)).toEqual({ verified: false });
    const { atApp } = await beginAuthorization(make, id, 'reauth');
    expect(new URL(atApp).searchParams.get('client_id')).toBe('someone-else');
  });

  it('follows an alias', async () => {
    const id = await make.create(makeTypes.alias, {});
    expect((await authorizeAtApp(make, id)).url).toContain('/oauth/cb/harbour-kit-1?');
    expect(await read(id)).toMatchObject({ accountName: 'harbour-kit-9', uid: 48213907 });
  });

  it.each([
    ['allow', 200, { uid: 60417, metadata: { type: 'string', value: 'Weavers of Harbour Lane' } }],
    ['deny', 400, { uid: null, metadata: null }],
  ])('supports OAuth 1 (%s)', async (choice, status, expected) => {
    const id = await make.create(makeTypes.weaverly, {});
    const { atApp } = await beginAuthorization(make, id);
    const oauth_token = new URL(atApp).searchParams.get('oauth_token') ?? '';
    const window = new ProviderWindow();
    expect((await window.open(atApp)).text).toContain('Weavers of Harbour Lane');
    const { url } = await window.open(`${make.urls.apps}/weaverly/oauth/authorize`, { oauth_token, choice });
    expect((await send(url)).status).toBe(status);
    expect(await read(id)).toMatchObject(expected);
    expect(await verify(id)).toEqual({ verified: choice === 'allow' });
  });

  it('is no open redirect, and expires', async () => {
    const id = await make.create(makeTypes.almanook, {});
    // The older method: with the URL in the response.
    const { json } = await make.call('POST', `/oauth/auth/${id}`);
    const init = (json as { url: string }).url;
    expect((await send(init)).status).toBe(302);
    const elsewhere = new URL(init);
    elsewhere.searchParams.set('url', 'https://evil.example/');
    expect((await send(elsewhere.href)).status).toBe(400);
    expect((await send(`${make.urls.make}/oauth/cb/harbour-kit-1?state=none&code=x`)).status).toBe(400);
    late = 11 * 60_000;
    expect((await send(init)).status).toBe(400);
    late = 0;
  });
});
