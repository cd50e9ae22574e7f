import { describe, expect, test, vi } from 'vitest';
import type { ListedConnection } from '../../model/connection.ts';
import type { SignInBackend } from '../backend.ts';
import { acmeServer } from './testing/acme-server.ts';
import { draft } from './testing/make-backend.ts';

const { signal } = new AbortController();

function oauth() {
  const server = acmeServer([], 'oauth');
  const backend = server.backend();
  const { begin } = backend.platformSignIn as SignInBackend;
  const deleteElsewhere = async () =>
    (await server.backend().manage?.())?.remove({ id: '1' } as Partial<ListedConnection> as ListedConnection, signal);
  return { server, backend, begin, deleteElsewhere };
}

describe('a connection that was created for a sign-in is deleted', () => {
  test.each([['GET /oauth/auth/1'], ['GET /connections/1']])('if %s is refused', async (request) => {
    const { server, begin } = oauth();
    server.on(request, { status: 403, body: {} });
    await expect(begin(draft, signal)).rejects.toMatchObject({ problem: { code: 'not_authorized' } });
    expect(await server.connections()).toEqual([]);
    server.off(request);
    expect(await begin(draft, signal)).toMatchObject({ isNew: true });
  });

  test.each([['POST /connections'], ['GET /oauth/auth/1']])('if the user cancels during %s', async (request) => {
    const { server, begin } = oauth();
    const cancelled = new AbortController();
    const proceed = server.hold(request);
    const begun = begin(draft, cancelled.signal);
    begun.catch(() => undefined);
    await vi.waitFor(() => expect(server.count(request)).toBe(1));
    cancelled.abort();
    const again = begin(draft, signal);
    proceed();
    await expect(begun).rejects.toThrow('aborted');
    await again;
    expect((await server.connections()).map(({ id }) => id)).toEqual([2]);
  });

  test('but not one that somebody has signed in to', async () => {
    const { server, begin } = oauth();
    await begin(draft, signal);
    await (await server.team()).authorize(1);
    server.on('GET /oauth/reauth/1', { status: 403, body: {} });
    await expect(begin(draft, signal)).rejects.toMatchObject({ problem: { code: 'not_authorized' } });
    expect(await server.connections()).toHaveLength(1);
  });
});

describe('a connection that another client deletes during the sign-in', () => {
  test('is created anew by the next sign-in', async () => {
    const { server, begin, deleteElsewhere } = oauth();
    const { isDone } = await begin(draft, signal);
    await deleteElsewhere();
    await expect(isDone(signal)).rejects.toMatchObject({ problem: { code: 'not_found' } });
    const { url } = await begin(draft, signal);
    expect(url).toContain('/oauth/');
    expect(await server.connections()).toHaveLength(1);
  });

  test('is deleted as the user wants', async () => {
    const { begin, deleteElsewhere } = oauth();
    const { discard } = await begin(draft, signal);
    await deleteElsewhere();
    expect(await discard(signal)).toBeUndefined();
  });

  test('cannot be saved, but signed in to again', async () => {
    const { server, backend, begin, deleteElsewhere } = oauth();
    await begin(draft, signal);
    await (await server.team()).authorize(1);
    await deleteElsewhere();
    await expect(backend.save(draft, signal)).rejects.toMatchObject({ problem: { code: 'not_found' } });
    expect(await begin(draft, signal)).toMatchObject({ wasAuthorized: false });
    expect(server.count('GET /connections/1')).toBe(1);
  });
});
