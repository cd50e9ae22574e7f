import { describe, expect, test } from 'vitest';
import { activepiecesBackend } from './testing/activepieces-backend.ts';
import { activepiecesHarness, signInRoute } from './testing/activepieces-harness.ts';

const { signal } = new AbortController();

describe('signing in', () => {
  test.each([
    [
      401,
      { code: 'INVALID_BEARER_TOKEN', params: { message: 'jwt expired' } },
      { code: 'sign_in_refused', detail: 'jwt expired' },
    ],
    [404, { statusCode: 404, message: 'Route not found' }, { code: 'sign_in_unavailable' }],
    [400, { code: 'FST_ERR_VALIDATION', message: 'x' }, { code: 'sign_in_refused' }],
  ])('that ends in %d', async (status, body, problem) => {
    const { backend, server } = activepiecesHarness();
    server.on(signInRoute, () => ({ status, body }));
    await expect(backend.signIn(signal)).rejects.toMatchObject({ problem });
    expect(server.requests).toHaveLength(1);
  });

  test('tells the ids of the session', async () => {
    const { backend, server } = activepiecesHarness();
    server.on(signInRoute, () => ({
      status: 200,
      body: { token: 't', projectId: 'project-1', platformId: 'platform-1' },
    }));
    expect(await backend.signIn(signal)).toEqual({ projectId: 'project-1', platformId: 'platform-1' });
  });

  test('happens once, however many ask', async () => {
    const { backend, server, newest } = activepiecesHarness();
    await Promise.all([backend.signIn(signal), backend.signIn(signal), backend.piece(newest.name, undefined, signal)]);
    expect(server.requests.filter(({ path }) => path.endsWith('/external-token'))).toHaveLength(1);
  });

  test('is not needed with a session', async () => {
    const { server, newest } = activepiecesHarness();
    const backend = activepiecesBackend(server, {
      credentials: { session: { token: 'token-1', projectId: 'project-7' } },
    });
    expect(await backend.signIn(signal)).toEqual({ projectId: 'project-7' });
    await backend.piece(newest.name, undefined, signal);
    expect(server.requests.map(({ url }) => url.pathname)).toEqual(['/api/v1/pieces/%40test/piece-acme']);
    expect(server.requests[0]?.query.get('projectId')).toBe('project-7');
  });
});
