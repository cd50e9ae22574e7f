import { describe, expect, test } from 'vitest';
import type { ListedConnection, UpsertRequest } from '../../model.ts';
import { FakeMake, refusal } from './fake-make.ts';

const { signal } = new AbortController();

const draft: UpsertRequest = {
  externalId: 'x1',
  displayName: 'My Acme',
  piece: { name: 'acme-1', version: '' },
  value: { type: 'CUSTOM_AUTH', props: { parameters: { apiKey: 'sk-1' } } },
};

function fake(scope: string[] = [], about: object = {}): FakeMake {
  const server = new FakeMake();
  server.definitions['acme-1'] = {
    about: { name: 'acme-1', label: 'Acme', type: 'basic', ...about },
    sections: { parameters: '[]', scope: JSON.stringify(scope), api: '{"authorize": {}}' },
  };
  return server;
}

async function listed(server: FakeMake, pieceName?: string): Promise<ListedConnection[]> {
  const manage = await server.backend().manage?.();
  return (await manage?.list({ pieceName }, signal))?.connections ?? [];
}

describe('creating', () => {
  test('swaps name and type, keeps its own names from the form, and asks for the scopes of the type and the user', async () => {
    const server = fake(['read']);
    const props = {
      parameters: { apiKey: 'sk-1', accountName: 'evil', accountType: 'evil', teamId: 1, scopes: ['write', 'read'] },
    };
    const saved = await server.backend().save({ ...draft, value: { type: 'CUSTOM_AUTH', props } }, signal);
    expect(saved).toEqual({ id: '1', name: 'My Acme' });
    const [create] = server.asked('POST', '/connections');
    expect(create?.query.toString()).toBe('teamId=7');
    expect(create?.body).toEqual({
      apiKey: 'sk-1',
      scopes: ['read', 'write'],
      accountName: 'My Acme',
      accountType: 'acme-1',
    });
    expect(server.asked('POST', '/connections/1/test')).toHaveLength(1);
  });

  test('cuts a name at 128 characters', async () => {
    const server = fake();
    const name = 'n'.repeat(200);
    const backend = server.backend();
    expect((await backend.save({ ...draft, displayName: name }, signal)).name).toHaveLength(128);
    const [one] = await listed(server);
    await (await backend.manage?.())?.rename(one as ListedConnection, name, signal);
    expect(server.asked('PATCH', '/connections/1')[0]?.body).toEqual({ name: 'n'.repeat(128) });
  });

  test.each([
    ['says no', { status: 200, body: { verified: false } }, undefined],
    [
      'refuses in its own words',
      refusal(400, 'Access denied: Invalid token header.'),
      'Access denied: Invalid token header.',
    ],
  ])('leaves nothing behind when the app %s', async (_, answer, detail) => {
    const server = fake();
    server.special['POST /connections/1/test'] = answer;
    await expect(server.backend().save(draft, signal)).rejects.toMatchObject({
      problem: { code: 'rejected', ...(detail && { detail }) },
    });
    expect(server.connections).toEqual([]);
    expect(server.asked('DELETE', '/connections/1')[0]?.query.toString()).toBe('');
  });

  test('makes no second one after a lost answer, and takes the first away when the form has changed', async () => {
    const server = fake();
    server.add({ name: 'there before' });
    const backend = server.backend();
    server.special['POST /connections/2/test'] = [
      { status: 503, body: {} },
      { status: 200, body: { verified: true } },
    ];
    await expect(backend.save(draft, signal)).rejects.toMatchObject({ problem: { code: 'server_error' } });
    expect(await backend.save(draft, signal)).toEqual({ id: '2', name: 'My Acme' });
    expect(server.asked('POST', '/connections')).toHaveLength(1);
    const props = { parameters: { apiKey: 'sk-2' } };
    await backend.save({ ...draft, value: { type: 'CUSTOM_AUTH', props } }, signal);
    expect(server.connections.map(({ name, data }) => [name, data.apiKey])).toEqual([
      ['there before', undefined],
      ['My Acme', 'sk-2'],
    ]);
  });

  test('finds what it made when the answer to that was lost', async () => {
    const server = fake();
    const backend = server.backend();
    server.special['POST /connections'] = { status: 504, body: {} };
    await expect(backend.save(draft, signal)).rejects.toMatchObject({ problem: { code: 'timeout' } });
    delete server.special['POST /connections'];
    server.add({ name: 'My Acme', data: { apiKey: 'sk-1' } });
    expect(await backend.save(draft, signal)).toEqual({ id: '1', name: 'My Acme' });
    expect(server.connections).toHaveLength(1);
  });
});

describe('reading', () => {
  test('lets every column be missing, null or odd', async () => {
    const server = fake();
    const odd = [
      { id: 1 },
      { id: 2, name: null, accountName: null, uid: 225874569526501080000, metadata: null, expire: null },
      { id: 'three', name: 'Three', accountType: 'oauth', uid: null, metadata: { value: 'ada@acme.example' } },
      { name: 'no id' },
      null,
      'text',
    ];
    server.special['GET /connections'] = { status: 200, body: { connections: odd } };
    expect((await listed(server)).map(({ id, displayName, account }) => [id, displayName, account])).toEqual([
      ['1', '', undefined],
      ['2', '', undefined],
      ['three', 'Three', 'ada@acme.example'],
    ]);
  });

  test.each<[string, Parameters<FakeMake['add']>[0], object]>([
    ['good', {}, { status: 'ACTIVE' }],
    ['never signed in', { accountType: 'oauth' }, { status: 'MISSING' }],
    ['signed in', { accountType: 'oauth', uid: 5 }, { status: 'ACTIVE' }],
    ['signed in, with an id beyond 2^53', { accountType: 'oauth2', uid: 2 ** 60 }, { status: 'ACTIVE' }],
    ['expired', { accountType: 'oauth', uid: 5, expire: '2020-01-01T00:00:00Z' }, { status: 'ERROR' }],
    ['read-only', { editable: false }, { status: 'ACTIVE', readOnly: true }],
    [
      'not editable, but to be signed in again',
      { accountType: 'oauth', uid: 5, editable: false },
      { status: 'ACTIVE' },
    ],
  ])('a connection that is %s', async (_, more, expected) => {
    const server = fake();
    server.add(more);
    const [one] = await listed(server);
    expect(one).toMatchObject({ scope: 'PROJECT', pieceName: 'acme-1', ...expected });
    expect(one?.readOnly).toBe('readOnly' in expected ? true : undefined);
  });

  test('asks for the scopes of one type under its name', async () => {
    const server = fake(['scope A', 'scopeB']);
    server.missingScopes = ['scopeB'];
    server.add({});
    expect(await listed(server, 'acme-1')).toMatchObject([{ status: 'ERROR' }]);
    const { query } = server.asked('GET', '/connections')[0] ?? { query: new URLSearchParams() };
    expect(query.toString()).toContain(
      'teamId=7&type%5B%5D=acme-1&acme-1%5B%5D=scope+A&acme-1%5B%5D=scopeB&cols%5B%5D=id',
    );
    expect(await listed(server)).toMatchObject([{ status: 'ACTIVE' }]);
  });
});

describe('changing', () => {
  const edit = { ...draft, piece: { name: 'acme-1', version: 'edit:1' } };

  test('replaces all that is stored, then verifies', async () => {
    const server = fake();
    server.add({ data: { apiKey: 'old', url: 'x' } });
    expect(await server.backend().save(edit, signal)).toEqual({ id: '1', name: 'My Acme' });
    expect(server.connections[0]?.data).toEqual({ apiKey: 'sk-1' });
    expect(server.requests.slice(-2).map(({ path }) => path)).not.toContain('/connections');
    expect(server.requests.at(-1)?.path).toBe('/connections/1/test');
  });

  test.each(['set-data', 'editable-data-schema'])('passes on that it cannot be edited (%s)', async (action) => {
    const server = fake();
    server.add({});
    const method = action === 'set-data' ? 'POST' : 'GET';
    server.special[`${method} /connections/1/${action}`] = refusal(400, 'Cannot edit this connection.');
    const backend = server.backend();
    const work = action === 'set-data' ? backend.save(edit, signal) : backend.piece('acme-1', 'edit:1', signal);
    await expect(work).rejects.toMatchObject({ problem: { detail: 'Cannot edit this connection.' } });
  });

  test('one that cannot be changed leaves its name to a new one', async () => {
    const server = fake();
    server.add({ editable: false });
    server.add({ name: 'other' });
    expect(await server.backend().connections('acme-1', signal)).toMatchObject([{ externalId: 'other' }]);
  });

  test('asks before it deletes what is used, and says what Make has against it even then', async () => {
    const server = fake();
    server.add({ data: { used: true } });
    const manage = await server.backend().manage?.();
    const [one] = (await listed(server)) as [ListedConnection];
    expect(await manage?.remove(one, signal)).toBe('It is used by “Daily report”.');
    expect(server.connections).toHaveLength(1);
    server.special['DELETE /connections/1'] = refusal(400, 'A webhook uses it.');
    await expect(manage?.remove(one, signal, true)).rejects.toMatchObject({
      problem: { code: 'rejected', detail: 'A webhook uses it.' },
    });
    delete server.special['DELETE /connections/1'];
    expect(await manage?.remove(one, signal, true)).toBeUndefined();
    expect(server.connections).toEqual([]);
    expect(server.requests.at(-1)?.query.toString()).toBe('confirmed=true');
  });

  test.each([
    ['good', { status: 200, body: { verified: true } }, [], { result: 'verified' }],
    ['short of scopes', { status: 200, body: { verified: true } }, ['read'], { result: 'scopes missing' }],
    ['refused', { status: 200, body: { verified: false } }, [], { result: 'refused' }],
    [
      'refused in words',
      refusal(422, ['Token is void.', 'Get another.']),
      [],
      { result: 'refused', detail: 'Token is void. Get another.' },
    ],
  ])('verifies one that is %s', async (_, answer, missing, expected) => {
    const server = fake(['read']);
    server.missingScopes = missing;
    server.special['POST /connections/1/test'] = answer;
    server.add({});
    const manage = await server.backend().manage?.();
    const [one] = (await listed(server)) as [ListedConnection];
    expect(await manage?.verify?.(one, signal)).toEqual(expected);
  });
});
