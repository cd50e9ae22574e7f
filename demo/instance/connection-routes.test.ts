import { describe, expect, it } from 'vitest';
import { accepted } from '../apps/credentials.ts';
import { connectionBody, quillmailBody } from '../testing/connection-bodies.ts';
import { startTestInstance } from '../testing/test-instance.ts';

type Listed = { id: string; externalId: string; displayName: string };
type Page = { data: Listed[]; next: string | null; previous: string | null };

const instance = await startTestInstance();
const ada = await instance.signIn();

describe('the connections of a project', () => {
  const post = (path: string, body: unknown, { token } = ada) => instance.call('POST', path, { token, body });
  const save = (more: { [key: string]: unknown }, session = ada) =>
    post('/v1/app-connections', quillmailBody(session.projectId, more), session);
  const list = async (query: string, session = ada) => {
    const path = `/v1/app-connections?projectId=${session.projectId}&${query}`;
    return (await instance.call('GET', path, session)).json as Page;
  };

  it('are saved once per external id', async () => {
    const first = (await save({ externalId: 'one', displayName: 'First', metadata: { by: 'test' } })).json;
    const second = (await save({ externalId: 'one', displayName: 'Second' })).json;
    const { id, created } = first as { id: string; created: string };
    expect(second).toMatchObject({ id, created, displayName: 'Second', metadata: { by: 'test' } });
    expect((await list('displayName=second')).data).toHaveLength(1);
  });

  it('may have the same external id as those of another project', async () => {
    const other = await instance.signIn({ externalUserId: 'eve', externalProjectId: 'elsewhere' });
    const [ours, theirs] = [await save({ externalId: 'shared' }), await save({ externalId: 'shared' }, other)];
    expect((ours.json as Listed).id).not.toBe((theirs.json as Listed).id);
    expect((await list('', other)).data).toHaveLength(1);
  });

  it('may be placeholders without credentials', async () => {
    const body = connectionBody(ada.projectId, {
      externalId: 'later',
      pieceName: '@demo/piece-ringwell',
      type: 'PLACEHOLDER',
    });
    expect((await post('/v1/app-connections', body)).json).toMatchObject({ type: 'NO_AUTH', status: 'MISSING' });
    expect((await list('status=MISSING')).data.map(({ externalId }) => externalId)).toEqual(['later']);
    expect((await list('status=MISSING&status=ACTIVE&limit=99')).data.length).toBeGreaterThan(1);
  });

  it('are listed in pages, oldest first, forwards and backwards', async () => {
    const reader = await instance.signIn({ externalUserId: 'pat', externalProjectId: 'pages' });
    for (const name of ['a', 'b', 'c', 'd', 'e']) await save({ externalId: name }, reader);
    const names = ({ data }: Page) => data.map(({ externalId }) => externalId).join('');
    const first = await list('limit=2', reader);
    const second = await list(`limit=2&cursor=${first.next}`, reader);
    const third = await list(`limit=2&cursor=${second.next}`, reader);
    expect([first, second, third].map(names)).toEqual(['ab', 'cd', 'e']);
    expect([first.previous, third.next]).toEqual([null, null]);
    const back = await list(`limit=2&cursor=${second.previous}`, reader);
    expect([names(back), back.previous]).toEqual(['ab', null]);
  });

  it('are listed in pages of ten by default', async () => {
    const owner = await instance.signIn({ externalUserId: 'max', externalProjectId: 'many' });
    for (let number = 0; number < 11; number++) await save({ externalId: `n${number}` }, owner);
    const page = await list('', owner);
    expect([page.data.length, page.next]).toEqual([10, expect.any(String)]);
  });

  it('can be renamed and deleted in their project only', async () => {
    const stranger = await instance.signIn({ externalUserId: 'mallory', externalProjectId: 'far-away' });
    const viewer = await instance.signIn({ externalUserId: 'vic', role: 'viewer' });
    const { id } = (await save({ externalId: 'mine' })).json as Listed;
    const path = `/v1/app-connections/${id}`;
    expect((await post(path, { displayName: 'Stolen' }, stranger)).json).toMatchObject({ code: 'AUTHORIZATION' });
    expect((await instance.call('DELETE', path, stranger)).status).toBe(403);
    expect((await instance.call('DELETE', path, viewer)).json).toMatchObject({ code: 'PERMISSION_DENIED' });
    expect((await post(path, { displayName: 'Renamed' })).json).toMatchObject({ id, displayName: 'Renamed' });
  });

  it.each([
    ['an invalid version', { pieceVersion: 'latest' }, 409, { code: 'VALIDATION' }],
    ['an unknown version', { pieceVersion: '9.9.9' }, 404, { code: 'ENTITY_NOT_FOUND' }],
    ['an empty rename', undefined, 400, { code: 'FST_ERR_VALIDATION' }],
  ])('refuse %s', async (_name, more, status, body) => {
    const { id } = (await save({ externalId: 'refuse' })).json as Listed;
    const answer = more ? await save(more) : await post(`/v1/app-connections/${id}`, { displayName: '' });
    expect(answer).toMatchObject({ status, json: body });
  });

  it('never contain a value in responses', async () => {
    const secret = accepted('quillmail', 'API Key');
    const saved = await save({ externalId: 'secret' });
    const { id } = saved.json as Listed;
    const answers = [
      saved,
      await post(`/v1/app-connections/${id}`, { displayName: 'Secret' }),
      await instance.call('GET', `/v1/app-connections?projectId=${ada.projectId}&limit=999`, ada),
      await save({ externalId: 'secret', value: { type: 'SECRET_TEXT', secret_text: `${secret} wrong\n` } }),
    ];
    for (const { text } of answers) expect(text).not.toContain(secret);
  });
});
