import { describe, expect, it } from 'vitest';
import { accepted } from '../apps/credentials.ts';
import { quillmailBody } from '../testing/connection-bodies.ts';
import { globalCalls } from '../testing/global-calls.ts';
import { startTestInstance } from '../testing/test-instance.ts';

type Listed = { id: string; externalId: string; displayName: string; projectIds: string[]; created: string };
type Page = { data: Listed[]; next: string | null; previous: string | null };

const instance = await startTestInstance();
const admin = await instance.signInAsAdmin();
const { call, save } = globalCalls(instance, admin);
const { data } = (await instance.call('GET', '/v1/projects?limit=5', admin)).json as { data: { id: string }[] };
const projects = data.map(({ id }) => id);

describe('global connections', () => {
  const saved = async (more: object) => {
    const answer = await save(more);
    expect(answer.status).toBe(201);
    return answer.json as Listed;
  };

  it('is made for several projects, checked and encrypted like any other', async () => {
    const projectIds = projects.slice(0, 2);
    const connection = await saved({
      externalId: 'shared',
      projectIds,
      preSelectForNewProjects: true,
      metadata: { a: 1 },
    });
    expect(connection).toMatchObject({
      externalId: 'shared',
      scope: 'PLATFORM',
      status: 'ACTIVE',
      projectIds,
      preSelectForNewProjects: true,
      ownerId: admin.userId,
      metadata: null,
    });
    expect(await instance.readValue(connection.id)).toMatchObject({ secret_text: accepted('quillmail', 'API Key') });
    const wrongSecret = { value: { type: 'SECRET_TEXT', secret_text: 'wrong' } };
    expect(await save({ projectIds, ...wrongSecret })).toMatchObject({
      status: 400,
      json: { code: 'INVALID_APP_CONNECTION' },
    });
  });

  it('gets an external id if it has none', async () => {
    expect((await saved({ externalId: undefined })).externalId).toMatch(/^\w{21}$/);
  });

  it('replaces one that has all of the projects, and is a new one otherwise', async () => {
    const [a = '', b = '', c = ''] = projects;
    const first = await saved({ externalId: 'same', projectIds: [a, b] });
    const again = await saved({ externalId: 'same', projectIds: [b], displayName: 'Again' });
    expect(again).toMatchObject({ id: first.id, created: first.created, displayName: 'Again', projectIds: [b] });
    expect((await saved({ externalId: 'same', projectIds: [b, c] })).id).not.toBe(first.id);
  });

  it('may have the external id of a project’s connection', async () => {
    const [projectId = ''] = projects;
    const body = quillmailBody(projectId, { externalId: 'twice' });
    const own = (await instance.call('POST', '/v1/app-connections', { token: admin.token, body })).json as Listed;
    expect((await saved({ externalId: 'twice', projectIds: [projectId] })).id).not.toBe(own.id);
  });

  it.each([
    ['an unknown project', { projectIds: ['a'.repeat(21)] }, 404, { code: 'ENTITY_NOT_FOUND' }],
    ['a placeholder', { type: 'PLACEHOLDER', value: undefined }, 400, { code: 'FST_ERR_VALIDATION' }],
    ['another scope', { scope: 'PROJECT' }, 400, { code: 'FST_ERR_VALIDATION' }],
    ['no projects', { projectIds: undefined }, 400, { code: 'FST_ERR_VALIDATION' }],
    ['an invalid version', { pieceVersion: 'latest' }, 409, { code: 'VALIDATION' }],
    ['an unknown piece', { pieceName: '@demo/piece-nope' }, 404, { code: 'ENTITY_NOT_FOUND' }],
  ])('is refused for %s', async (_name, more, status, json) => {
    expect(await save(more)).toMatchObject({ status, json });
  });

  it('names the missing project', async () => {
    const projectIds = [...projects, 'a'.repeat(21)];
    const missing = { params: { entityType: 'Project', entityId: 'a'.repeat(21) } };
    expect((await save({ projectIds })).json).toMatchObject(missing);
    const { id } = await saved({ externalId: 'stays' });
    expect((await call('POST', `/${id}`, { displayName: 'x', projectIds })).json).toMatchObject(missing);
  });

  it('is renamed and shared with other projects', async () => {
    const { id } = await saved({ externalId: 'moving', projectIds: projects.slice(0, 1) });
    const projectIds = projects.slice(1, 3);
    expect(
      await call('POST', `/${id}`, { displayName: 'Moved', projectIds, preSelectForNewProjects: true }),
    ).toMatchObject({
      status: 200,
      json: { id, displayName: 'Moved', projectIds, preSelectForNewProjects: true },
    });
    expect((await call('POST', `/${id}`, { displayName: 'Again' })).json).toMatchObject({ projectIds });
    expect(await instance.readValue(id)).toMatchObject({ type: 'SECRET_TEXT' });
    expect((await call('POST', `/${id}`, { displayName: '' })).status).toBe(400);
  });

  it('is listed in pages, for the platform and for its projects only', async () => {
    const first = (await call('GET', '?limit=2')).json as Page;
    const second = (await call('GET', `?limit=2&cursor=${first.next}`)).json as Page;
    expect([first.data.length, second.data.length, first.previous]).toEqual([2, 2, null]);
    expect((await call('GET', `?limit=2&cursor=${second.previous}`)).json).toMatchObject({ data: first.data });
    expect((await call('GET', '?displayName=AGAIN&pieceName=@demo/piece-quillmail&status=ACTIVE')).json).toMatchObject({
      data: [{ displayName: 'Again' }, { displayName: 'Again' }],
    });
    const inProject = async (projectId: string, query = '') => {
      const answer = await instance.call('GET', `/v1/app-connections?projectId=${projectId}&${query}`, admin);
      return (answer.json as Page).data.map(({ externalId }) => externalId);
    };
    expect(await inProject(projects[0] ?? '')).toEqual(['shared', 'twice', 'twice']);
    expect(await inProject(projects[0] ?? '', 'scope=PROJECT')).toEqual(['twice']);
    expect(await inProject(projects[4] ?? '')).toEqual([]);
  });
});
