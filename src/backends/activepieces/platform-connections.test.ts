import { describe, expect, test } from 'vitest';
import { refusal } from '../../../demo/testing/answer.ts';
import { TestActivepieces } from '../../../demo/testing/test-activepieces.ts';
import { activepiecesBackend } from './testing/activepieces-backend.ts';
import { listed, manageHarness, pageOf, shared, wire } from './testing/manage-harness.ts';

const { signal } = new AbortController();

describe('connections of the platform', () => {
  const lists = 'GET /v1/global-connections';

  test.each([
    ['no administrator', refusal(403, 'AUTHORIZATION')],
    ['the community edition', { status: 404, body: { statusCode: 404, message: 'Route not found' } }],
  ])('are none for %s', async (_, answer) => {
    const { manage } = await manageHarness({ [lists]: answer });
    expect(await manage.platform?.(signal)).toBeUndefined();
  });

  test('are not even asked for by an embed user', async () => {
    const server = new TestActivepieces();
    const manage = await activepiecesBackend(server).manage?.();
    expect(await manage?.platform?.(signal)).toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });

  test('reject where the plan has none', async () => {
    const { manage } = await manageHarness({ [lists]: refusal(402, 'FEATURE_DISABLED') });
    await expect(manage.platform?.(signal)).rejects.toMatchObject({ problem: { code: 'feature_disabled' } });
  });

  test('are listed, shared and saved, never with a project of ours', async () => {
    const { server, manage } = await manageHarness({
      [lists]: pageOf([wire]),
      'GET /v1/projects': pageOf([{ id: 'p', displayName: 'P', more: 1 }]),
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
