import { describe, expect, it } from 'vitest';
import { findClient } from '../provider/clients.ts';
import { authorizedValue } from '../testing/oauth2.ts';
import { send } from '../testing/send.ts';
import { startTestInstance } from '../testing/test-instance.ts';

const instance = await startTestInstance();

describe('the cloud', () => {
  const claim = (body: unknown) => send(`${instance.urls.cloud}/claim`, { method: 'POST', body });
  const almanook = findClient('almanook', 'cloud');
  const request = async (more: object = {}) => ({
    code: (await authorizedValue(instance.urls, 'almanook', almanook, { scope: 'events.read' })).code,
    clientId: almanook.clientId,
    tokenUrl: `${instance.urls.provider}/almanook/token`,
    pieceName: '@demo/piece-almanook',
    edition: 'ee',
    ...more,
  });

  it('lists its apps to every origin, without secrets', async () => {
    const answer = await send(`${instance.urls.cloud}/apps?edition=ee`);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.json).toEqual({ '@demo/piece-almanook': { clientId: 'activepieces-almanook' } });
    expect(answer.text).not.toContain(almanook.clientSecret);
  });

  it('exchanges a code of its own, once', async () => {
    const body = await request();
    expect(await claim(body)).toMatchObject({ status: 200, json: { access_token: expect.any(String) } });
    expect(await claim(body)).toMatchObject({ status: 400, json: { error: 'invalid_grant' } });
  });

  it.each([
    ['for another client', { clientId: 'lumen-inkwharf' }],
    ['for a piece that it has no app for', { pieceName: '@demo/piece-inkwharf' }],
    ['at a server that is not the app’s', { tokenUrl: 'http://evil.localhost/token' }],
    ['that is incomplete', { code: undefined }],
  ])('refuses a claim %s', async (_name, wrong) => {
    expect((await claim(await request(wrong))).status).toBe(400);
  });

  it.each(['instance', 'cloud'] as const)('has a redirect page like that of the %s', async (whose) => {
    const page = await send(`${instance.urls[whose]}/redirect?code=a%2Fb`);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(page.text).not.toMatch(/a%2Fb|a\/b/);
    for (const file of [`${whose}.js`, 'redirect.css']) {
      expect(page.text).toContain(`/redirect/${file}`);
      expect((await send(`${instance.urls[whose]}/redirect/${file}`)).status).toBe(200);
    }
    expect((await send(`${instance.urls[whose]}/redirect/redirect-page.ts`)).status).toBe(404);
  });
});
