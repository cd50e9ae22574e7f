import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../demo/testing/answer.ts';
import { refusal, TestActivepieces } from '../../../demo/testing/test-activepieces.ts';
import type { ListedConnection } from '../../model/connection.ts';
import { activepiecesBackend } from './testing/activepieces-backend.ts';

const { signal } = new AbortController();
const page = (data: unknown[], next: string | null = null) => ({ status: 200, body: { data, next, previous: null } });

const listed: ListedConnection = {
  id: 'id 1',
  externalId: 'acme-1',
  displayName: 'Acme',
  type: 'SECRET_TEXT',
  pieceName: '@test/piece-acme',
  status: 'ACTIVE',
  scope: 'PROJECT',
  projectIds: [],
  preSelectForNewProjects: false,
};
const wire = {
  id: 'id 1',
  externalId: 'acme-1',
  displayName: 'Acme',
  type: 'SECRET_TEXT',
  pieceName: listed.pieceName,
};
const shared: ListedConnection = { ...listed, scope: 'PLATFORM' };

async function harness(answers: Record<string, Answer> = {}) {
  const server = new TestActivepieces();
  for (const [route, answer] of Object.entries(answers)) server.on(route, () => answer);
  const credentials = { session: { token: 'token-1', projectId: 'project-7' } };
  const backend = activepiecesBackend(server, { credentials });
  const manage = await backend.manage?.();
  if (!manage) throw new Error('no manage');
  return { server, manage };
}

describe('a page of the list', () => {
  test('is asked for with what was searched, and only that', async () => {
    const { server, manage } = await harness({ 'GET /v1/app-connections': page([]) });
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
    const { manage } = await harness({ 'GET /v1/app-connections': page([{ ...wire, ...more }], 'next') });
    expect(await manage.list({}, signal)).toEqual({ connections: [{ ...listed, ...expected }], next: 'next' });
  });

  test('leaves out what cannot be read, and shows the others', async () => {
    const { manage } = await harness({ 'GET /v1/app-connections': page([{ id: 1 }, null, wire]) });
    expect(await manage.list({}, signal)).toEqual({ connections: [listed] });
  });

  test.each([
    { status: 200, body: { data: 'x' } },
    { status: 200, body: [] },
  ])('refuses %j', async (answer) => {
    const { manage } = await harness({ 'GET /v1/app-connections': answer });
    await expect(manage.list({}, signal)).rejects.toMatchObject({ problem: { code: 'unexpected_answer' } });
  });
});

test('apps come in the order of their use', async () => {
  const app = (name: string, more = {}) => ({ name, displayName: name.toUpperCase(), ...more });
  const body = [app('a'), app('b', { projectUsage: 3, logoUrl: 'l' }), { name: 5 }, app('c', { projectUsage: 9 })];
  const { manage } = await harness({ 'GET /v1/pieces': { status: 200, body } });
  const found = await manage.pieces(signal);
  expect(found).toEqual([app('c'), app('b', { logoUrl: 'l' }), app('a')]);
});

test.each<[string, ListedConnection, string]>([
  ['a project', listed, 'app'],
  ['the platform', shared, 'global'],
])('what belongs to %s is changed there', async (_, connection, kind) => {
  const path = `/api/v1/${kind}-connections/id%201`;
  const { server, manage } = await harness({
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
  const { server, manage } = await harness({ 'POST /v1/app-connections/replace': { status: 200, body: {} } });
  await manage.replace?.(listed, { ...listed, id: 'id 2' }, signal);
  const body = { sourceAppConnectionId: 'id 1', targetAppConnectionId: 'id 2', projectId: 'project-7' };
  expect(server.requests.map((asked) => asked.body)).toEqual([body]);
});

describe('connections of the platform', () => {
  const lists = 'GET /v1/global-connections';

  test.each([
    ['no administrator', refusal(403, 'AUTHORIZATION')],
    ['the community edition', { status: 404, body: { statusCode: 404, message: 'Route not found' } }],
  ])('are none for %s', async (_, answer) => {
    const { manage } = await harness({ [lists]: answer });
    expect(await manage.platform?.(signal)).toBeUndefined();
  });

  test('are not even asked for by an embed user', async () => {
    const server = new TestActivepieces();
    const manage = await activepiecesBackend(server).manage?.();
    expect(await manage?.platform?.(signal)).toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });

  test('reject where the plan has none', async () => {
    const { manage } = await harness({ [lists]: refusal(402, 'FEATURE_DISABLED') });
    await expect(manage.platform?.(signal)).rejects.toMatchObject({ problem: { code: 'feature_disabled' } });
  });

  test('are listed, shared and saved, never with a project of ours', async () => {
    const { server, manage } = await harness({
      [lists]: page([wire]),
      'GET /v1/projects': page([{ id: 'p', displayName: 'P', more: 1 }]),
      'POST /v1/global-connections': { status: 201, body: wire },
      'POST /v1/global-connections/id 1': { status: 200, body: wire },
    });
    const platform = await manage.platform?.(signal);
    expect(await platform?.projects(signal)).toEqual([{ id: 'p', displayName: 'P' }]);
    expect((await platform?.list({ cursor: 'c' }, signal))?.connections).toEqual([listed]);
    const sharing = { projectIds: ['p'], preSelectForNewProjects: true };
    const draft = { externalId: 'acme-1', displayName: 'Acme', piece: { name: 'n', version: '1' } };
    const value = { type: 'NO_AUTH' } as const;
    expect(await platform?.save({ ...draft, value }, sharing, signal)).toEqual({ id: 'id 1', name: 'acme-1' });
    await platform?.share(shared, sharing, signal);
    const [saved, changed] = server.requests.flatMap(({ body }) => body ?? []);
    expect(saved).toMatchObject({ scope: 'PLATFORM', ...sharing, externalId: 'acme-1', type: 'NO_AUTH', value });
    expect(saved).not.toHaveProperty('projectId');
    expect(changed).toEqual({ displayName: 'Acme', ...sharing });
  });
});
