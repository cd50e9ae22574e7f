import { describe, expect, test, vi } from 'vitest';
import { deferred } from '../../../demo/testing/deferred.ts';
import type { Handler } from '../../../demo/testing/faulty-server.ts';
import type { TestActivepieces } from '../../../demo/testing/test-activepieces.ts';
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

describe('signing in again', () => {
  const exchanged = ({ requests }: TestActivepieces) =>
    requests
      .filter(({ path }) => path.endsWith('/external-token'))
      .map(({ body }) => (body as unknown as { externalAccessToken: string }).externalAccessToken);
  const withToken = (jwtToken: string) => ({ jwtToken });
  const refuseFirstToken: Handler = ({ body }) =>
    JSON.stringify(body).includes('jwt-1')
      ? { status: 401, body: { code: 'INVALID_BEARER_TOKEN', params: {} } }
      : undefined;

  test('uses the host’s newer token, also after an attempt with it has failed', async () => {
    const { server, newest } = activepiecesHarness();
    const backend = activepiecesBackend(server, { renewCredentials: async () => withToken('jwt-2') });
    await backend.signIn(signal);
    server.expired.add('session-of-jwt-1');
    let isDown = true;
    server.on(signInRoute, (request) => (isDown ? 'drop' : refuseFirstToken(request)));
    await expect(backend.piece(newest.name, undefined, signal)).rejects.toMatchObject({
      problem: { code: 'unreachable' },
    });
    isDown = false;
    expect(await backend.piece(newest.name, undefined, signal)).toMatchObject({ name: newest.name });
    expect([...new Set(exchanged(server))]).toEqual(['jwt-1', 'jwt-2']);
    expect(exchanged(server).at(-1)).toBe('jwt-2');
  });

  test.each([
    [429, 'rate_limited'],
    [503, 'server_error'],
  ])('that ends in %d is not the end of the session', async (status, code) => {
    const { server, newest } = activepiecesHarness();
    const backend = activepiecesBackend(server, { renewCredentials: async () => withToken('jwt-2') });
    await backend.signIn(signal);
    server.expired.add('session-of-jwt-1');
    let isDown = true;
    server.on(signInRoute, () => (isDown ? { status, body: {} } : undefined));
    await expect(backend.piece(newest.name, undefined, signal)).rejects.toMatchObject({ problem: { code } });
    isDown = false;
    expect(await backend.piece(newest.name, undefined, signal)).toMatchObject({ name: newest.name });
  });

  test('asks the host for another token if the first one is refused only after an attempt has failed', async () => {
    const { server } = activepiecesHarness();
    const renewCredentials = vi.fn(async () => withToken('jwt-2'));
    const backend = activepiecesBackend(server, { renewCredentials });
    let isDown = true;
    server.on(signInRoute, (request) => (isDown ? 'drop' : refuseFirstToken(request)));
    await expect(backend.signIn(signal)).rejects.toMatchObject({ problem: { code: 'unreachable' } });
    expect(renewCredentials).not.toHaveBeenCalled();
    isDown = false;
    expect(await backend.signIn(signal)).toMatchObject({ projectId: 'project-1' });
    expect(renewCredentials).toHaveBeenCalledOnce();
  });

  test('a request that is aborted does not end the renewal that others wait for', async () => {
    const { server, newest } = activepiecesHarness();
    const { promise, resolve } = deferred();
    const backend = activepiecesBackend(server, { renewCredentials: () => promise.then(() => withToken('jwt-2')) });
    await backend.signIn(signal);
    server.expired.add('session-of-jwt-1');
    const first = new AbortController();
    const aborted = expect(backend.piece(newest.name, undefined, first.signal)).rejects.toThrow('given up');
    const other = backend.piece(newest.name, undefined, signal);
    await vi.waitFor(() => expect(server.requests.filter(({ token }) => token === 'session-of-jwt-1')).toHaveLength(2));
    first.abort(new Error('given up'));
    await aborted;
    resolve();
    expect(await other).toMatchObject({ name: newest.name });
  });
});
