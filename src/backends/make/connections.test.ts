import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../demo/testing/answer.ts';
import type { ListedConnection } from '../../model/connection.ts';
import { draft, refusal, TestedMake } from './testing/make-backend.ts';

const { signal } = new AbortController();

const parameters = JSON.stringify([
  { name: 'apiKey', type: 'password', editable: true },
  { name: 'url', type: 'url', editable: true },
]);

function fake(scope: string[] = [], type: 'apikey' | 'oauth' = 'apikey'): TestedMake {
  const server = new TestedMake();
  server.define('acme-1', { label: 'Acme', type, parameters, scope: JSON.stringify(scope) });
  return server;
}

async function listed(server: TestedMake, pieceName?: string): Promise<ListedConnection[]> {
  const manage = await server.backend().manage?.();
  return (await manage?.list({ pieceName }, signal))?.connections ?? [];
}

describe('creating', () => {
  test('swaps name and type, keeps its own names from the form, and asks for the scopes of the type and the user', async () => {
    const server = fake(['read']);
    const props = { apiKey: 'sk-1', accountName: 'evil', accountType: 'evil', teamId: 1, scopes: ['write', 'read'] };
    const saved = await server.backend().save({ ...draft, value: { type: 'CUSTOM_AUTH', props } }, signal);
    expect(saved).toEqual({ id: '1', name: 'My Acme' });
    const [create] = server.requestsTo('POST /connections');
    expect(create?.query.toString()).toBe('teamId=7');
    expect(create?.body).toEqual({
      apiKey: 'sk-1',
      scopes: ['read', 'write'],
      accountName: 'My Acme',
      accountType: 'acme-1',
    });
    expect(server.requestsTo('POST /connections/1/test')).toHaveLength(1);
  });

  test('cuts a name at 128 characters', async () => {
    const server = fake();
    const name = 'n'.repeat(200);
    const backend = server.backend();
    expect((await backend.save({ ...draft, displayName: name }, signal)).name).toHaveLength(128);
    const [one] = await listed(server);
    await (await backend.manage?.())?.rename(one as ListedConnection, name, signal);
    expect(server.requestsTo('PATCH /connections/1')[0]?.body).toEqual({ name: 'n'.repeat(128) });
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
    server.on('POST /connections/1/test', answer);
    await expect(server.backend().save(draft, signal)).rejects.toMatchObject({
      problem: { code: 'rejected', ...(detail && { detail }) },
    });
    expect(await server.connections()).toEqual([]);
    expect(server.requestsTo('DELETE /connections/1')[0]?.query.toString()).toBe('');
  });

  test('makes no second one after a lost answer, and takes the first away when the form has changed', async () => {
    const server = fake();
    server.add({ name: 'there before' });
    const backend = server.backend();
    server.inTurn('POST /connections/2/test', { status: 503, body: {} }, { status: 200, body: { verified: true } });
    await expect(backend.save(draft, signal)).rejects.toMatchObject({ problem: { code: 'server_error' } });
    expect(await backend.save(draft, signal)).toEqual({ id: '2', name: 'My Acme' });
    expect(server.requestsTo('POST /connections')).toHaveLength(1);
    const props = { apiKey: 'sk-2' };
    await backend.save({ ...draft, value: { type: 'CUSTOM_AUTH', props } }, signal);
    expect((await server.connections()).map(({ name, data }) => [name, data.apiKey])).toEqual([
      ['there before', undefined],
      ['My Acme', 'sk-2'],
    ]);
  });

  test('finds what it made when the answer to that was lost', async () => {
    const server = fake();
    const backend = server.backend();
    server.on('POST /connections', { status: 504, body: {} });
    await expect(backend.save(draft, signal)).rejects.toMatchObject({ problem: { code: 'timeout' } });
    server.off('POST /connections');
    server.add({ name: 'My Acme', data: { apiKey: 'sk-1' } });
    expect(await backend.save(draft, signal)).toEqual({ id: '1', name: 'My Acme' });
    expect(await server.connections()).toHaveLength(1);
  });
});

describe('reading', () => {
  test('lets every column be missing, null or odd', async () => {
    const server = fake();
    const odd = [
      { id: 1 },
      { id: 2, name: null, accountName: null, uid: 225874569526501080000, metadata: null, expire: null },
      { id: 'three', name: 'Three', accountType: 'oauth2', uid: null, metadata: { value: 'ada@acme.example' } },
      { name: 'no id' },
      null,
      'text',
    ];
    server.on('GET /connections', { status: 200, body: { connections: odd } });
    expect((await listed(server)).map(({ id, displayName, account }) => [id, displayName, account])).toEqual([
      ['1', '', undefined],
      ['2', '', undefined],
      ['three', 'Three', 'ada@acme.example'],
    ]);
  });

  test('an account of type oauth2 whose id is a number beyond 2^53 is signed in', async () => {
    const server = fake();
    const connection = { id: 1, name: 'One', accountName: 'acme-1', accountType: 'oauth2', uid: 2 ** 60 };
    server.on('GET /connections', { status: 200, body: { connections: [connection] } });
    expect(await listed(server)).toMatchObject([{ status: 'ACTIVE', pieceName: 'acme-1' }]);
  });

  test.each<['apikey' | 'oauth', string, Parameters<TestedMake['add']>[0], object]>([
    ['apikey', 'good', {}, { status: 'ACTIVE' }],
    ['oauth', 'never signed in', {}, { status: 'MISSING' }],
    ['oauth', 'signed in', { uid: '5' }, { status: 'ACTIVE' }],
    ['oauth', 'signed in, with an id beyond 2^53', { uid: '1152921504606846977' }, { status: 'ACTIVE' }],
    ['oauth', 'expired', { uid: '5', expire: '2020-01-01T00:00:00Z' }, { status: 'ERROR' }],
    ['apikey', 'read-only', { editable: false }, { status: 'ACTIVE', readOnly: true }],
    ['oauth', 'not editable, but to be signed in again', { uid: '5', editable: false }, { status: 'ACTIVE' }],
  ])('a connection of type %s that is %s', async (type, _, more, expected) => {
    const server = fake([], type);
    server.add(more);
    const [one] = await listed(server);
    expect(one).toMatchObject({ scope: 'PROJECT', pieceName: 'acme-1', ...expected });
    expect(one?.readOnly).toBe('readOnly' in expected ? true : undefined);
  });

  test('asks for the scopes of one type under its name', async () => {
    const server = fake(['scope A', 'scopeB']);
    server.add({ scopes: ['scope A'] });
    expect(await listed(server, 'acme-1')).toMatchObject([{ status: 'ERROR' }]);
    const { query } = server.requestsTo('GET /connections')[0] ?? { query: new URLSearchParams() };
    expect(query.toString()).toContain(
      'teamId=7&type%5B%5D=acme-1&acme-1%5B%5D=scope+A&acme-1%5B%5D=scopeB&cols%5B%5D=id',
    );
    expect(await listed(server)).toMatchObject([{ status: 'ACTIVE' }]);
  });
});

describe('changing', () => {
  const edit = { ...draft, existingId: '1' };
  const existing = { id: '1', externalId: 'My Acme', displayName: 'My Acme', type: 'CUSTOM_AUTH' };

  test('replaces all that is stored, then verifies', async () => {
    const server = fake();
    server.add({ data: { apiKey: 'old', url: 'x' } });
    expect(await server.backend().save(edit, signal)).toEqual({ id: '1', name: 'My Acme' });
    expect((await server.connections())[0]?.data).toEqual({ apiKey: 'sk-1' });
    expect(server.requests.slice(-2).map(({ path }) => path)).not.toContain('/connections');
    expect(server.requests.at(-1)?.path).toBe('/connections/1/test');
  });

  test.each(['set-data', 'editable-data-schema'])('passes on that it cannot be edited (%s)', async (action) => {
    const server = fake();
    server.add({});
    const method = action === 'set-data' ? 'POST' : 'GET';
    server.on(`${method} /connections/1/${action}`, refusal(400, 'Cannot edit this connection.'));
    const backend = server.backend();
    const work =
      action === 'set-data' ? backend.save(edit, signal) : backend.pieceToChange?.('acme-1', existing, signal);
    await expect(work).rejects.toMatchObject({ problem: { detail: 'Cannot edit this connection.' } });
  });

  test('one that cannot be changed leaves its name to a new one', async () => {
    const server = fake();
    server.add({ editable: false });
    server.add({ name: 'other' });
    const connections = await server.backend().connections('acme-1', signal);
    expect(connections.map(({ displayName, readOnly }) => [displayName, readOnly])).toEqual([
      ['Acme', true],
      ['other', undefined],
    ]);
  });

  test('asks before it deletes what is used, and says what Make has against it even then', async () => {
    const server = fake();
    server.add({ usage: { scenarios: ['Daily report'], webhooks: [] } });
    const manage = await server.backend().manage?.();
    const [one] = (await listed(server)) as [ListedConnection];
    expect(await manage?.remove(one, signal)).toBe(
      "The connection is used in 1 scenario(s). Confirm to delete it. Scenario 'Daily report' uses this connection.",
    );
    expect(await server.connections()).toHaveLength(1);
    server.on('DELETE /connections/1', refusal(400, 'A webhook uses it.'));
    await expect(manage?.remove(one, signal, true)).rejects.toMatchObject({
      problem: { code: 'rejected', detail: 'A webhook uses it.' },
    });
    server.off('DELETE /connections/1');
    expect(await manage?.remove(one, signal, true)).toBeUndefined();
    expect(await server.connections()).toEqual([]);
    expect(server.requests.at(-1)?.query.toString()).toBe('confirmed=true');
  });

  test.each<[string, Answer | undefined, string[], object]>([
    ['good', undefined, [], { result: 'verified' }],
    ['short of scopes', undefined, ['read'], { result: 'scopes missing' }],
    ['refused', { status: 200, body: { verified: false } }, [], { result: 'refused' }],
    [
      'refused in words',
      refusal(422, ['Token is void.', 'Get another.']),
      [],
      { result: 'refused', detail: 'Token is void. Get another.' },
    ],
  ])('verifies one that is %s', async (_, answer, missing, expected) => {
    const server = fake(['read']);
    if (answer) server.on('POST /connections/1/test', answer);
    server.add({ scopes: ['read'].filter((scope) => !missing.includes(scope)) });
    const manage = await server.backend().manage?.();
    const [one] = (await listed(server)) as [ListedConnection];
    expect(await manage?.verify?.(one, signal)).toEqual(expected);
  });
});
