import { SignJWT } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import { inMemory } from '../../data-dir.ts';
import { makeTypes } from '../../make/definitions/index.ts';
import { demoTokens, teams } from '../../make/teams.ts';
import { startDemo } from '../../server.ts';
import { makeValues } from '../../testing/make-values.ts';
import { send } from '../../testing/send.ts';

type Listed = { connections: { id: number; isUsed: boolean }[] };

const demo = await startDemo({ port: 0, latencyMs: 0, dataDir: inMemory, mode: { kind: 'embedded' } });
afterAll(() => demo.close());

const api = (path: string, method = 'GET', body?: unknown) => send(`${demo.url}/api${path}`, { method, body });
const { token } = (await api('/make-token')).json as { token: string };

describe('the Make page of the host', () => {
  const request = (method: string, url: string, headers: { [name: string]: string }, body?: unknown) =>
    send(url, { method, headers, body });
  /** A request like the dialog's: from its origin, with the page's token. */
  const proxy = (method: string, path: string, body?: unknown, bearer = token) =>
    request(
      method,
      `${demo.url}/make${path}`,
      { origin: demo.urls.connect, 'sec-fetch-site': 'cross-site', authorization: `Bearer ${bearer}` },
      body,
    );

  async function createAt(team: 'harbourLane' | 'northPier', type: keyof typeof makeValues): Promise<number> {
    const answer = await request(
      'POST',
      `${demo.urls.make}/api/v2/connections?teamId=${teams[team]}`,
      { authorization: `Token ${demoTokens[team].token}` },
      { ...makeValues[type], accountName: `${team} ${type}`, accountType: makeTypes[type] },
    );
    expect(answer.status).toBe(200);
    return (answer.json as { connection: { id: number } }).connection.id;
  }

  it('accepts the dialog’s origin with the page’s token', async () => {
    const allowed = await send(`${demo.url}/make/connections`, {
      method: 'OPTIONS',
      headers: { origin: demo.urls.connect, 'access-control-request-method': 'GET' },
    });
    expect(allowed).toMatchObject({ status: 204, headers: { 'access-control-allow-origin': demo.urls.connect } });
    const id = await createAt('harbourLane', 'cedarpost');
    expect(await proxy('GET', '/connections?teamId=1')).toMatchObject({
      status: 200,
      headers: { 'access-control-allow-origin': demo.urls.connect, 'cache-control': 'no-store' },
      json: { connections: expect.arrayContaining([expect.objectContaining({ id, teamId: teams.harbourLane })]) },
    });
  });

  it('refuses other origins and invalid tokens', async () => {
    const foreign = { origin: 'https://evil.example', authorization: `Bearer ${token}` };
    expect((await request('GET', `${demo.url}/make/connections`, foreign)).status).toBe(403);
    const forged = await new SignJWT({ workspace: 'workspace-harbour-lane' })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('lumen-make')
      .setExpirationTime('5m')
      .sign(new Uint8Array(32));
    const embedToken = ((await api('/token')).json as { token: string }).token;
    for (const wrong of ['', forged, embedToken, demoTokens.harbourLane.token]) {
      expect(await proxy('GET', '/connections', undefined, wrong)).toMatchObject({
        status: 401,
        json: { code: 'proxy_unauthenticated' },
      });
    }
    const crossSite = { 'sec-fetch-site': 'cross-site' };
    expect((await request('GET', `${demo.url}/api/make-token`, crossSite)).status).toBe(403);
  });

  it('hides the connections of another team', async () => {
    const id = await createAt('northPier', 'cedarpost');
    expect((await proxy('GET', `/connections/${id}`)).status).toBe(404);
    expect((await proxy('DELETE', `/connections/${id}?confirmed=true`)).status).toBe(404);
    expect((await api(`/make/connections/${id}/usage`, 'PUT', { isUsed: true })).status).toBe(502);
    const { connections } = (await api('/make/connections')).json as Listed;
    expect(connections.map((connection) => connection.id)).not.toContain(id);
  });

  it('gives access to the definitions of the custom app only', async () => {
    expect(await proxy('GET', '/sdk/apps/harbour-kit/connections')).toMatchObject({ status: 200 });
    expect((await proxy('GET', `/sdk/apps/connections/${makeTypes.cedarpost}/parameters`)).text).toContain('apiKey');
    expect((await proxy('GET', `/sdk/apps/connections/${makeTypes.almanook}/common`)).status).toBe(404);
    expect((await proxy('GET', '/sdk/apps/other-kit/connections')).status).toBe(404);
  });

  it('returns the URL to sign in at', async () => {
    const { connection } = (
      await proxy('POST', '/connections?teamId=1', { accountName: 'Dates', accountType: makeTypes.almanook })
    ).json as { connection: { id: number } };
    const { json } = await proxy('GET', `/oauth/auth/${connection.id}`);
    expect(json).toEqual({ url: expect.stringMatching(`^${demo.urls.make}/oauth/init\\?`) });
    const { connections } = (await api('/make/connections')).json as Listed;
    expect(connections).toContainEqual(
      expect.objectContaining({ id: connection.id, label: 'Almanook', status: 'unsigned', isChangeable: true }),
    );
  });

  it('describes the types with their credentials', async () => {
    const { json } = await api('/make');
    expect(json).toMatchObject({ teamId: teams.harbourLane, app: 'harbour-kit' });
    const { types } = json as { types: { name: string; logoUrl: string }[] };
    expect(types.map(({ name }) => name)).toEqual(Object.values(makeTypes));
    for (const { logoUrl } of types) expect((await send(logoUrl)).status).toBe(200);
  });

  it('marks a connection as used, so that Make asks before it deletes it', async () => {
    const id = await createAt('harbourLane', 'ringwell');
    const isUsed = async () =>
      ((await api('/make/connections')).json as Listed).connections.find((connection) => connection.id === id)?.isUsed;
    expect(await isUsed()).toBe(false);
    expect((await api(`/make/connections/${id}/usage`, 'PUT', { isUsed: 'yes' })).status).toBe(400);
    expect((await api(`/make/connections/${id}/usage`, 'PUT', { isUsed: true })).status).toBe(204);
    expect(await isUsed()).toBe(true);
    expect((await proxy('DELETE', `/connections/${id}`)).status).toBe(400);
    expect((await api(`/make/connections/${id}/usage`, 'PUT', { isUsed: false })).status).toBe(204);
    expect((await proxy('DELETE', `/connections/${id}`)).status).toBe(200);
  });
});
