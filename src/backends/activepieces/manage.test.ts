import { describe, expect, test } from 'vitest';
import type { ListedConnection } from '../../model/connection.ts';
import { listed, manageHarness, pageOf, shared, wire } from './testing/manage-harness.ts';

const { signal } = new AbortController();

describe('a page of the list', () => {
  test('is asked for with what was searched, and only that', async () => {
    const { server, manage } = await manageHarness({ 'GET /v1/app-connections': pageOf([]) });
    await manage.list({}, signal);
    await manage.list({ pieceName: 'p', search: 'a b', cursor: 'c' }, signal);
    expect(server.requests.map(({ query }) => Object.fromEntries(query))).toEqual([
      { projectId: 'project-7', limit: '50' },
      { projectId: 'project-7', limit: '50', pieceName: 'p', displayName: 'a b', cursor: 'c' },
    ]);
  });

  test.each<[string, object, Partial<ListedConnection>]>([
    ['nothing more', {}, {}],
    ['no name', { displayName: '' }, { displayName: 'acme-1' }],
    ['an error', { status: 'ERROR' }, { status: 'ERROR' }],
    ['a status nobody knows yet', { status: 'SLEEPING' }, { status: 'ACTIVE' }],
    ['an owner', { owner: { firstName: 'Ada', lastName: 'Lovelace', email: 'a@b' } }, { owner: 'Ada Lovelace' }],
    ['half an owner', { owner: { firstName: 'Ada', lastName: null } }, { owner: 'Ada' }],
    ['no owner', { owner: null }, {}],
    ['workflows', { flowIds: ['1', '2'] }, { flowCount: 2 }],
    ['a version', { pieceVersion: '1.0.0', created: '2026-01-01' }, { pieceVersion: '1.0.0', created: '2026-01-01' }],
    [
      'projects',
      { scope: 'PLATFORM', projectIds: ['p'], preSelectForNewProjects: true },
      { scope: 'PLATFORM', projectIds: ['p'], preSelectForNewProjects: true },
    ],
  ])('reads a connection with %s', async (_, more, expected) => {
    const { manage } = await manageHarness({ 'GET /v1/app-connections': pageOf([{ ...wire, ...more }], 'next') });
    expect(await manage.list({}, signal)).toEqual({ connections: [{ ...listed, ...expected }], next: 'next' });
  });

  test('leaves out what cannot be read, and shows the others', async () => {
    const { manage } = await manageHarness({ 'GET /v1/app-connections': pageOf([{ id: 1 }, null, wire]) });
    expect(await manage.list({}, signal)).toEqual({ connections: [listed] });
  });

  test.each([
    { status: 200, body: { data: 'x' } },
    { status: 200, body: [] },
  ])('refuses %j', async (answer) => {
    const { manage } = await manageHarness({ 'GET /v1/app-connections': answer });
    await expect(manage.list({}, signal)).rejects.toMatchObject({ problem: { code: 'unexpected_answer' } });
  });
});

test('apps come in the order of their use', async () => {
  const app = (name: string, more = {}) => ({ name, displayName: name.toUpperCase(), ...more });
  const body = [app('a'), app('b', { projectUsage: 3, logoUrl: 'l' }), { name: 5 }, app('c', { projectUsage: 9 })];
  const { manage } = await manageHarness({ 'GET /v1/pieces': { status: 200, body } });
  const found = await manage.pieces(signal);
  expect(found).toEqual([app('c'), app('b', { logoUrl: 'l' }), app('a')]);
});

test.each<[string, ListedConnection, string]>([
  ['a project', listed, 'app'],
  ['the platform', shared, 'global'],
])('what belongs to %s is changed there', async (_, connection, kind) => {
  const path = `/api/v1/${kind}-connections/id%201`;
  const { server, manage } = await manageHarness({
    [`POST /v1/${kind}-connections/id 1`]: { status: 200, body: {} },
    [`DELETE /v1/${kind}-connections/id 1`]: { status: 200, body: {} },
  });
  await manage.rename(connection, 'New', signal);
  await manage.remove(connection, signal);
  expect(server.requests.map(({ method, url, body }) => [method, url.pathname, body])).toEqual([
    ['POST', path, { displayName: 'New' }],
    ['DELETE', path, undefined],
  ]);
});

test('replacing names both, and the project', async () => {
  const { server, manage } = await manageHarness({ 'POST /v1/app-connections/replace': { status: 200, body: {} } });
  await manage.replace?.(listed, { ...listed, id: 'id 2' }, signal);
  const body = { sourceAppConnectionId: 'id 1', targetAppConnectionId: 'id 2', projectId: 'project-7' };
  expect(server.requests.map((asked) => asked.body)).toEqual([body]);
});
