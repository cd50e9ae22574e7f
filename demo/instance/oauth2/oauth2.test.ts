import { describe, expect, it } from 'vitest';
import { startOAuth2Session } from '../../testing/oauth2.ts';

const session = await startOAuth2Session();

describe('a connection with OAuth2', () => {
  it.each([
    ['parleybox', 'parleybox', 'platform', 'messages:write channels:read', {}],
    ['parleybox', 'parleybox', 'customer', 'people:read', {}],
    ['almanook', 'almanook', 'cloud', 'events.read', {}],
    ['fernboard', 'fernboard', 'customer', 'boards:read', {}],
    ['harbour-lane', 'tidemast', 'platform', 'ledger.south', { tenant: 'harbour-lane', region: 'south' }],
    ['north-pier', 'tidemast', 'customer', 'ledger.north', { tenant: 'north-pier', region: 'north', email: '' }],
    ['marlstack', 'marlstack', 'customer', 'reports.read', {}],
    ['inkwharf', 'inkwharf', 'platform', 'documents.read', {}],
  ] as const)('is made at %s for %s with an app of the %s', async (path, appId, owner, scope, props) => {
    const { client, value } = await session.authorize(path, appId, owner, { scope });
    const answer = await session.save(session.bodyOf(client, { ...value, props }));
    expect(answer).toMatchObject({ status: 201, json: { status: 'ACTIVE' } });
    const stored = await session.instance.readValue((answer.json as { id: string }).id);
    expect(stored).toMatchObject({
      ...value,
      access_token: expect.stringMatching(/.{20}/),
      refresh_token: expect.stringMatching(/.{20}/),
      token_type: 'bearer',
      token_url: `${session.urls.provider}/${path}/token`,
      scope,
    });
    for (const secret of [stored.access_token, stored.refresh_token, stored.code]) {
      expect(answer.text).not.toContain(secret);
    }
  });

  it('exchanges a code of the dialog’s own redirect page', async () => {
    const redirect = `${session.urls.connect}/embed/redirect.html`;
    const { body } = await session.authorize('inkwharf', 'inkwharf', 'customer', { scope: 'documents.read', redirect });
    expect((await session.save(body)).status).toBe(201);
  });

  it.each([
    ['marlstack', 'reports.read data.import', {}],
    ['meterlight', 'readings.read', { siteKey: 'site-north-quay-12' }],
  ])('is made for a machine (%s)', async (appId, scope, props) => {
    const answer = await session.save(session.machineBody(appId, { scope, props }));
    expect(answer).toMatchObject({ status: 201, json: { type: 'OAUTH2' } });
    const stored = await session.instance.readValue((answer.json as { id: string }).id);
    expect(stored).toMatchObject({ scope, access_token: expect.any(String) });
    expect(stored).not.toHaveProperty('refresh_token');
  });
});
