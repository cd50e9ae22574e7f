import { describe, expect, it } from 'vitest';
import { globalCalls } from '../testing/global-calls.ts';
import { startTestInstance } from '../testing/test-instance.ts';

const instance = await startTestInstance();
const admin = await instance.signInAsAdmin();
const ada = await instance.signIn();
const { call, save } = globalCalls(instance, admin);

describe('a global connection', () => {
  it('is neither changed nor deleted by the routes for project connections', async () => {
    const { id } = (await save({ projectIds: [ada.projectId] })).json as { id: string };
    const own = `/v1/app-connections/${id}`;
    expect((await instance.call('POST', own, { token: ada.token, body: { displayName: 'Mine' } })).status).toBe(500);
    expect((await instance.call('DELETE', own, ada)).status).toBe(204);
    expect((await call('GET', '?displayName=test&limit=99')).text).toContain(id);
    const stranger = await instance.signIn({ externalUserId: 'mallory', externalProjectId: 'far-away' });
    expect((await instance.call('DELETE', own, stranger)).json).toMatchObject({ code: 'AUTHORIZATION' });
    expect((await call('DELETE', `/${id}`)).status).toBe(204);
    expect(await call('DELETE', `/${id}`)).toMatchObject({ status: 404, json: { code: 'ENTITY_NOT_FOUND' } });
    expect((await call('POST', `/${id}`, { displayName: 'Gone' })).status).toBe(404);
  });

  it('requires an admin', async () => {
    for (const answer of [
      await save({}, ada),
      await call('GET', '', undefined, ada),
      await call('POST', `/${'a'.repeat(21)}`, { displayName: 'x' }, ada),
      await call('DELETE', `/${'a'.repeat(21)}`, undefined, ada),
      await instance.call('GET', '/v1/global-connections'),
    ]) {
      expect(answer).toMatchObject({ status: 403, json: { code: 'AUTHORIZATION' } });
    }
  });

  it('requires a plan that includes it', async () => {
    const included = async () =>
      (await instance.call('GET', `/v1/platforms/${admin.platformId}`, admin)).json as { plan: object };
    expect((await included()).plan).toMatchObject({ globalConnectionsEnabled: true });
    await instance.instance.plan.setGlobalConnections(false);
    expect(await save({})).toMatchObject({
      status: 402,
      json: { code: 'FEATURE_DISABLED', params: { message: 'Feature is disabled' } },
    });
    expect((await call('GET')).status).toBe(402);
    expect((await included()).plan).toMatchObject({ globalConnectionsEnabled: false });
    await instance.instance.plan.setGlobalConnections(true);
    expect((await call('GET')).status).toBe(200);
  });
});
