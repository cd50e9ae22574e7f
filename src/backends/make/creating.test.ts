import { describe, expect, test } from 'vitest';
import type { ListedConnection } from '../../model/connection.ts';
import { acmeServer, listConnections } from './testing/acme-server.ts';
import { draft, makeError } from './testing/make-backend.ts';

const { signal } = new AbortController();

describe('creating', () => {
  test('swaps name and type, keeps its own names from the form, and asks for the scopes of the type and the user', async () => {
    const server = acmeServer(['read']);
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

  test.each([
    ['n'.repeat(200), 'n'.repeat(128)],
    [`${'n'.repeat(127)}\u{1f600}`, 'n'.repeat(127)],
    [`${'n'.repeat(127)} n`, 'n'.repeat(127)],
  ])('%j: Make has the first 128 characters, and the result says so', async (name, cut) => {
    const server = acmeServer();
    const backend = server.backend();
    expect((await backend.save({ ...draft, displayName: name }, signal)).name).toBe(cut);
    const [one] = (await listConnections(server)) as [ListedConnection];
    expect(await (await backend.manage?.())?.rename(one, name, signal)).toEqual(one);
    expect(server.requestsTo('PATCH /connections/1')[0]?.body).toEqual({ name: cut });
  });

  test.each([
    ['says no', { status: 200, body: { verified: false } }, undefined],
    [
      'refuses in its own words',
      makeError(400, 'Access denied: Invalid token header.'),
      'Access denied: Invalid token header.',
    ],
  ])('leaves nothing behind when the app %s', async (_, answer, detail) => {
    const server = acmeServer();
    server.on('POST /connections/1/test', answer);
    await expect(server.backend().save(draft, signal)).rejects.toMatchObject({
      problem: { code: 'rejected', ...(detail && { detail }) },
    });
    expect(await server.connections()).toEqual([]);
    expect(server.requestsTo('DELETE /connections/1')[0]?.query.toString()).toBe('');
  });

  test('makes no second one after a lost answer, and takes the first away when the form has changed', async () => {
    const server = acmeServer();
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
    const server = acmeServer();
    const backend = server.backend();
    server.on('POST /connections', { status: 504, body: {} });
    await expect(backend.save(draft, signal)).rejects.toMatchObject({ problem: { code: 'timeout' } });
    server.off('POST /connections');
    server.add({ name: 'My Acme', data: { apiKey: 'sk-1' } });
    expect(await backend.save(draft, signal)).toEqual({ id: '1', name: 'My Acme' });
    expect(await server.connections()).toHaveLength(1);
  });
});
