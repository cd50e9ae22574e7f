import { describe, expect, it } from 'vitest';
import { basaltBody, bodyOverrides, connectionBody, quillmailBody } from '../testing/connection-bodies.ts';
import { expectLikeExchange, readExchange } from '../testing/exchanges.ts';
import { shapeOf } from '../testing/json-shape.ts';
import type { HttpResponse } from '../testing/send.ts';
import { startTestInstance } from '../testing/test-instance.ts';

const instance = await startTestInstance();
const [ada, viewer, stranger] = [
  await instance.signIn(),
  await instance.signIn({ externalUserId: 'vic', role: 'VIEWER' }),
  await instance.signIn({ externalUserId: 'other', externalProjectId: 'two' }),
];

const save = (body: unknown, token: string | undefined = ada.token) =>
  instance.call('POST', '/v1/app-connections', { body, token });

await save(quillmailBody(ada.projectId));

describe('answers like Activepieces 0.79.2', () => {
  const get = (path: string, token: string | undefined = ada.token) => instance.call('GET', path, { token });
  const exchange = (externalAccessToken: string) =>
    instance.call('POST', '/v1/managed-authn/external-token', { body: { externalAccessToken } });
  const preflight = (path: string, method: string, headers: string) =>
    instance.call('OPTIONS', path, {
      headers: { 'access-control-request-method': method, 'access-control-request-headers': headers },
    });
  const list = (query: string) => get(`/v1/app-connections?projectId=${ada.projectId}&${query}`);
  const savedId = async () => (await save(quillmailBody(ada.projectId))).json as { id: string };

  const exchanges: [name: string, request: () => Promise<HttpResponse>][] = [
    ['external-token/accepted', async () => exchange(await instance.sign({}))],
    ['preflight/save', () => preflight('/v1/app-connections', 'POST', 'authorization,content-type')],
    ['preflight/read a piece', () => preflight('/v1/pieces/@demo/piece-basalt', 'GET', 'authorization')],
    ['preflight/delete', () => preflight('/v1/app-connections/abc', 'DELETE', 'authorization')],
    ['pieces/unknown piece', () => get('/v1/pieces/@demo/piece-does-not-exist')],
    ['save/secret text', () => save(quillmailBody(ada.projectId))],
    ['save/piece refuses a key', () => save(quillmailBody(ada.projectId, bodyOverrides.wrongSecret))],
    ['save/custom auth', () => save(basaltBody(ada.projectId))],
    ['save/database refuses the password', () => save(basaltBody(ada.projectId, { password: 'nope' }))],
    ['save/host cannot be reached', () => save(basaltBody(ada.projectId, { port: 1 }))],
    ['save/missing value', () => save(quillmailBody(ada.projectId, { value: undefined }))],
    ['save/type that the piece does not have', () => save(connectionBody(ada.projectId, bodyOverrides.wrongType))],
    ['save/unknown piece', () => save(quillmailBody(ada.projectId, { pieceName: '@demo/piece-nope' }))],
    ['save/empty display name', () => save(quillmailBody(ada.projectId, { displayName: '' }))],
    ['save/empty secret', () => save(quillmailBody(ada.projectId, bodyOverrides.emptySecret))],
    ['save/no auth', () => save(connectionBody(ada.projectId, bodyOverrides.noAuth))],
    ['save/same externalId again', () => save(quillmailBody(ada.projectId))],
    ['save/no token', () => instance.call('POST', '/v1/app-connections', { body: quillmailBody(ada.projectId) })],
    ['save/token that is no JWT', () => save(quillmailBody(ada.projectId), 'garbage')],
    ['save/unknown project', () => save(quillmailBody('a'.repeat(21)))],
    ['connections/list', () => get(`/v1/app-connections?projectId=${ada.projectId}`)],
    ['connections/list of a piece', () => list('pieceName=%40demo%2Fpiece-quillmail&limit=10')],
    [
      'connections/page with a next one',
      async () => {
        for (const externalId of ['lab-1', 'lab-2', 'lab-3']) {
          await save(quillmailBody(ada.projectId, { externalId, displayName: `Quill ${externalId}` }));
        }
        return list('displayName=LAB&status=ACTIVE&scope=PROJECT&limit=2');
      },
    ],
    ['connections/list without a project', () => get('/v1/app-connections')],
    [
      'connections/rename',
      async () => {
        const { id } = await savedId();
        return instance.call('POST', `/v1/app-connections/${id}`, { token: ada.token, body: { displayName: 'New' } });
      },
    ],
    ['connections/get one', async () => get(`/v1/app-connections/${(await savedId()).id}`)],
    [
      'connections/delete',
      async () => instance.call('DELETE', `/v1/app-connections/${(await savedId()).id}`, { token: ada.token }),
    ],
    ['connections/delete again', () => instance.call('DELETE', `/v1/app-connections/${'a'.repeat(21)}`, ada)],
    ['instance/projects', () => get('/v1/projects')],
    ['external-token/not a JWT', () => exchange('x.y.z')],
    ['instance/unknown route', () => get('/v1/nope')],
    ['external-token/expired', async () => exchange(await instance.sign({}, 1_000_000))],
    ['external-token/wrong signature', async () => exchange(tamper(await instance.sign({})))],
    ['external-token/unknown role', async () => exchange(await instance.sign({ role: 'KING' }))],
    ['save/role that may only read', () => save(quillmailBody(viewer.projectId), viewer.token)],
    [
      'connections/list of another customer',
      () => get(`/v1/app-connections?projectId=${ada.projectId}`, stranger.token),
    ],
    ['save/project of another customer', () => save(quillmailBody(ada.projectId), stranger.token)],
  ];

  it.each(exchanges)('%s', async (name, request) => expectLikeExchange(name, await request()));

  it.each([
    ['pieces/piece with auth', '/v1/pieces/@demo/piece-quillmail', (body: unknown) => body],
    ['pieces/piece without auth', '/v1/pieces/%40demo%2Fpiece-feedspring', (body: unknown) => body],
    ['pieces/list', '/v1/pieces', (body: unknown) => (body as unknown[])[0]],
  ])('%s has the same top-level keys', async (name, path, pick) => {
    const [ours, theirs] = [pick((await get(path)).json), pick(readExchange(name).response.body)];
    const propertyTypes = (body: unknown) =>
      Object.fromEntries(Object.entries(body as object).map(([name, value]) => [name, typeof shapeOf(value)]));
    expect(propertyTypes(ours)).toEqual(propertyTypes(theirs));
  });

  it('instance/projects of the community edition has fewer keys, and one that we do not need', async () => {
    const { json } = await get('/v1/projects');
    const keys = (page: unknown) => Object.keys((page as { data: object[] }).data[0] ?? {});
    const theirs = keys(readExchange('instance/projects of the community edition').response.body).filter(
      (key) => key !== 'deleted',
    );
    expect(keys(json)).toEqual(expect.arrayContaining(theirs));
  });

  it.each([
    ['instance/flags', () => get('/v1/flags')],
    ['instance/platform', () => get(`/v1/platforms/${ada.platformId}`)],
  ])('%s has every key that we give', async (name, request) => {
    const { json } = await request();
    expect(Object.keys(readExchange(name).response.body as object)).toEqual(
      expect.arrayContaining(Object.keys(json as object)),
    );
  });
});

function tamper(token: string): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, payload, signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`].join('.');
}
