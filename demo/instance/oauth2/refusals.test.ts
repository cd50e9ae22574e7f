import { describe, expect, it } from 'vitest';
import { startOAuth2Session } from '../../testing/oauth2.ts';

const session = await startOAuth2Session();

describe('an invalid connection with OAuth2', () => {
  it('exchanges a code once, and for its redirect URI only', async () => {
    const { client, value, body } = await session.authorize('fernboard', 'fernboard', 'customer', {
      scope: 'boards:read',
    });
    const elsewhere = { ...value, redirect_url: `${session.urls.connect}/embed/redirect.html` };
    const refusal = { status: 400, json: { code: 'INVALID_CLAIM', params: { message: 'grant request is invalid' } } };
    expect(await session.save(session.bodyOf(client, elsewhere))).toMatchObject(refusal);
    expect((await session.save(body)).status).toBe(201);
    expect(await session.save(body)).toMatchObject(refusal);
  });

  it.each([
    ['fernboard', 'boards:read'],
    ['marlstack', 'reports.read'],
  ])('is refused with a wrong secret and a message (%s)', async (appId, scope) => {
    const { client, value } = await session.authorize(appId, appId, 'customer', { scope });
    const answer = await session.save(session.bodyOf(client, { ...value, client_secret: 'wrong' }));
    expect(answer.status).toBe(400);
    expect(answer.json).toEqual({
      code: 'INVALID_CLAIM',
      params: {
        clientId: client.clientId,
        tokenUrl: `${session.urls.provider}/${appId}/token`,
        redirectUrl: session.redirectUri,
        message: 'client authentication failed',
      },
    });
  });

  it.each([
    ['without a verifier', ''],
    ['with another verifier', 'a'.repeat(43)],
  ])('is refused %s', async (_name, code_challenge) => {
    const { client, value } = await session.authorize('parleybox', 'parleybox', 'platform', { scope: 'people:read' });
    const answer = await session.save(session.bodyOf(client, { ...value, code_challenge }));
    expect(answer).toMatchObject({
      status: 400,
      json: { code: 'INVALID_CLAIM', params: { message: 'grant request is invalid' } },
    });
  });

  it('is refused for an unknown company, and without one', async () => {
    const { client, value } = await session.authorize('harbour-lane', 'tidemast', 'platform', {
      scope: 'ledger.north',
    });
    const withTenant = (tenant: string) =>
      session.save(session.bodyOf(client, { ...value, props: { tenant, region: 'north' } }));
    expect((await withTenant('nowhere')).json).toMatchObject({
      params: { message: expect.stringContaining('nowhere') },
    });
    expect((await withTenant('north-pier')).json).toMatchObject({ code: 'INVALID_CLAIM' });
    expect((await withTenant('')).json).toEqual({
      code: 'INVALID_APP_CONNECTION',
      params: { error: 'missing required connection settings: Company' },
    });
  });

  it('is refused for wrong client credentials, a wrong key, or a piece without client credentials', async () => {
    const meterlight = (value: object) => session.machineBody('meterlight', { props: { siteKey: 'x' }, ...value });
    expect((await session.save(meterlight({ client_secret: 'x' }))).json).toMatchObject({
      params: { message: 'client authentication failed' },
    });
    expect((await session.save(meterlight({}))).json).toMatchObject({
      params: { error: 'There is no site with this key.' },
    });
    expect((await session.save(session.machineBody('fernboard', {}))).json).toMatchObject({
      code: 'INVALID_CLAIM',
      params: { message: 'requested grant type is not allowed for this client' },
    });
  });

  it.each([
    ['an unknown code', { code: 'nope' }],
    ['an unknown client', { client_id: 'nope' }],
  ])('is refused by the cloud for %s', async (_name, wrong) => {
    const { client, value } = await session.authorize('almanook', 'almanook', 'cloud', { scope: 'events.read' });
    expect(await session.save(session.bodyOf(client, { ...value, ...wrong }))).toMatchObject({
      status: 400,
      json: { code: 'INVALID_CLOUD_CLAIM', params: { pieceName: '@demo/piece-almanook' } },
    });
  });

  it('is refused for a piece without OAuth2', async () => {
    const { body } = await session.authorize('inkwharf', 'inkwharf', 'customer', { scope: 'documents.read' });
    expect((await session.save({ ...body, pieceName: '@demo/piece-quillmail' })).status).toBe(409);
  });
});
