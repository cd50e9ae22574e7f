import { describe, expect, it } from 'vitest';
import { connectionBody, quillmailBody } from '../testing/connection-bodies.ts';
import { startTestInstance } from '../testing/test-instance.ts';

type Listed = { id: string; externalId: string; displayName: string; flowIds: string[]; owner: { email: string } };

const instance = await startTestInstance({ buildsFlows: true });
const ada = await instance.signIn();
const viewer = await instance.signIn({ externalUserId: 'vic', role: 'VIEWER', firstName: 'Vic' });
const stranger = await instance.signIn({ externalUserId: 'mallory', externalProjectId: 'far-away' });

describe('managing the connections of a project', () => {
  const post = (path: string, body: unknown, { token } = ada) => instance.call('POST', path, { token, body });
  const save = async (externalId: string, more: object = {}) =>
    (await post('/v1/app-connections', quillmailBody(ada.projectId, { externalId, ...more }))).json as Listed;
  const placeholder = async (externalId: string, pieceName: string) =>
    (
      await post(
        '/v1/app-connections',
        connectionBody(ada.projectId, { externalId, pieceName, displayName: externalId, type: 'PLACEHOLDER' }),
      )
    ).json as Listed;
  const list = async (query = '', session = ada) => {
    const path = `/v1/app-connections?projectId=${session.projectId}&limit=99&${query}`;
    return ((await instance.call('GET', path, session)).json as { data: Listed[] }).data;
  };
  const replace = (source: string, target: string, session = ada, projectId = ada.projectId) =>
    post(
      '/v1/app-connections/replace',
      { sourceAppConnectionId: source, targetAppConnectionId: target, projectId },
      session,
    );

  it('shows which flows use a connection: the first of an app has some', async () => {
    await save('first');
    await save('second');
    const [first, second] = await list('pieceName=@demo/piece-quillmail');
    expect(first?.flowIds).toEqual([expect.stringMatching(/^\w{21}$/), expect.stringMatching(/^\w{21}$/)]);
    expect(second?.flowIds).toEqual([]);
    await save('first', { displayName: 'Again' });
    expect((await list('displayName=again'))[0]?.flowIds).toEqual(first?.flowIds);
  });

  it('replaces a connection in all flows, and deletes it', async () => {
    const [first, second] = await list('pieceName=@demo/piece-quillmail');
    expect((await replace(first?.id ?? '', second?.id ?? '')).status).toBe(204);
    const left = await list('pieceName=@demo/piece-quillmail');
    expect(left.map(({ id, flowIds }) => [id, flowIds])).toEqual([[second?.id, first?.flowIds]]);
  });

  it('refuses invalid replacements', async () => {
    const [quill] = await list('pieceName=@demo/piece-quillmail');
    const id = quill?.id ?? '';
    const { id: other } = await placeholder('ring', '@demo/piece-ringwell');
    const { id: third } = await placeholder('ring-2', '@demo/piece-ringwell');
    expect(await replace(id, other)).toMatchObject({ status: 409, json: { code: 'VALIDATION' } });
    expect(await replace(id, id)).toMatchObject({ status: 409, json: { code: 'VALIDATION' } });
    expect(await replace(id, 'a'.repeat(21))).toMatchObject({
      status: 404,
      json: { code: 'ENTITY_NOT_FOUND', params: { entityType: 'app_connection' } },
    });
    expect((await replace(other, third, viewer)).json).toMatchObject({ code: 'PERMISSION_DENIED' });
    expect((await replace(other, third, stranger)).json).toMatchObject({ code: 'AUTHORIZATION' });
    expect((await replace(other, third, stranger, stranger.projectId)).status).toBe(404);
    expect((await post('/v1/app-connections/replace', { projectId: ada.projectId })).status).toBe(400);
    expect(await list('pieceName=@demo/piece-ringwell')).toHaveLength(2);
  });

  it('keeps flows of a deleted connection, which use a new one with its external id', async () => {
    const [before] = await list('pieceName=@demo/piece-quillmail');
    await instance.call('DELETE', `/v1/app-connections/${before?.id}`, ada);
    await save(before?.externalId ?? '');
    const [after] = await list('pieceName=@demo/piece-quillmail');
    expect(after?.id).not.toBe(before?.id);
    expect(after?.flowIds).toEqual(before?.flowIds);
  });

  it('lists the owners of connections', async () => {
    const path = `/v1/app-connections/owners?projectId=${ada.projectId}`;
    const { status, json } = await instance.call('GET', path, viewer);
    expect([status, json]).toEqual([
      200,
      {
        data: [{ firstName: 'Ada', lastName: 'Lab', email: expect.stringMatching(/^[0-9a-f]{64}$/) }],
        next: null,
        previous: null,
      },
    ]);
    expect((await instance.call('GET', path, stranger)).status).toBe(403);
    expect((await instance.call('GET', '/v1/app-connections/owners', ada)).status).toBe(400);
  });

  it.each([
    ['a part of a name, in any case', 'displayName=RENAME', ['Renamed']],
    ['a wildcard of SQL', 'displayName=%25', []],
    ['an app', 'pieceName=@demo/piece-ringwell', ['ring', 'ring-2']],
    ['a part of an app’s name', 'pieceName=piece-ring', []],
    ['a status', 'status=MISSING', ['ring', 'ring-2']],
    ['several statuses', 'status=MISSING&status=ACTIVE&displayName=r&scope=PROJECT', ['ring', 'ring-2', 'Renamed']],
    ['the scope of the platform', 'scope=PLATFORM', []],
  ])('finds by %s', async (_name, query, names) => {
    const [quill] = await list('pieceName=@demo/piece-quillmail');
    await post(`/v1/app-connections/${quill?.id}`, { displayName: 'Renamed' });
    expect((await list(query)).map(({ displayName }) => displayName)).toEqual(names);
  });

  it.each(['cursor=nonsense', 'limit=many', 'scope=ALL', 'status=BROKEN'])('refuses a list with %s', async (query) => {
    const answer = await instance.call('GET', `/v1/app-connections?projectId=${ada.projectId}&${query}`, ada);
    expect(answer).toMatchObject({ status: 400, json: { code: 'FST_ERR_VALIDATION' } });
  });

  it('gives viewers read access only', async () => {
    const [quill] = await list('pieceName=@demo/piece-quillmail', viewer);
    const path = `/v1/app-connections/${quill?.id}`;
    const refusal = {
      status: 403,
      json: {
        code: 'PERMISSION_DENIED',
        params: {
          userId: viewer.userId,
          projectId: ada.projectId,
          projectRole: { name: 'Viewer', permissions: expect.arrayContaining(['READ_APP_CONNECTION']) },
          permission: 'WRITE_APP_CONNECTION',
        },
      },
    };
    expect(await post(path, { displayName: 'Mine' }, viewer)).toMatchObject(refusal);
    expect(await instance.call('DELETE', path, viewer)).toMatchObject(refusal);
    expect(await post('/v1/app-connections', quillmailBody(ada.projectId), viewer)).toMatchObject(refusal);
  });

  it('answers 404 for missing connections', async () => {
    const missing = { status: 404, json: { code: 'ENTITY_NOT_FOUND', params: { entityType: 'app_connection' } } };
    const path = `/v1/app-connections/${'a'.repeat(21)}`;
    expect(await post(path, { displayName: 'New' })).toMatchObject(missing);
    expect(await instance.call('DELETE', path, ada)).toMatchObject(missing);
  });
});
