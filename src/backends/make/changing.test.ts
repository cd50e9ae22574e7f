import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../demo/testing/answer.ts';
import type { ListedConnection } from '../../model/connection.ts';
import { BackendError } from '../problem.ts';
import { acmeServer, listConnections } from './testing/acme-server.ts';
import { draft, makeError } from './testing/make-backend.ts';

const { signal } = new AbortController();

describe('changing', () => {
  const edit = { ...draft, existingId: '1' };
  const existing = { id: '1', externalId: 'My Acme', displayName: 'My Acme', type: 'CUSTOM_AUTH' };

  test('replaces all that is stored, then verifies', async () => {
    const server = acmeServer();
    server.add({ data: { apiKey: 'old', url: 'x' } });
    expect(await server.backend().save(edit, signal)).toEqual({ id: '1', name: 'My Acme' });
    expect((await server.connections())[0]?.data).toEqual({ apiKey: 'sk-1' });
    expect(server.requests.slice(-2).map(({ path }) => path)).not.toContain('/connections');
    expect(server.requests.at(-1)?.path).toBe('/connections/1/test');
  });

  test.each(['set-data', 'editable-data-schema'])('passes on that it cannot be edited (%s)', async (action) => {
    const server = acmeServer();
    server.add({});
    const method = action === 'set-data' ? 'POST' : 'GET';
    server.on(`${method} /connections/1/${action}`, makeError(400, 'Cannot edit this connection.'));
    const backend = server.backend();
    const work =
      action === 'set-data' ? backend.save(edit, signal) : backend.pieceToChange?.('acme-1', existing, signal);
    await expect(work).rejects.toMatchObject({ problem: { detail: 'Cannot edit this connection.' } });
  });

  test('one that cannot be changed leaves its name to a new one', async () => {
    const server = acmeServer();
    server.add({ editable: false });
    server.add({ name: 'other' });
    const connections = await server.backend().connections('acme-1', signal);
    expect(connections.map(({ displayName, readOnly }) => [displayName, readOnly])).toEqual([
      ['Acme', true],
      ['other', undefined],
    ]);
  });

  test('asks before it deletes what is used, and says what Make has against it even then', async () => {
    const server = acmeServer();
    server.add({ usage: { scenarios: ['Daily report'], webhooks: [] } });
    const manage = await server.backend().manage?.();
    const [one] = (await listConnections(server)) as [ListedConnection];
    expect(await manage?.remove(one, signal)).toBe(
      "The connection is used in 1 scenario(s). Confirm to delete it. Scenario 'Daily report' uses this connection.",
    );
    expect(await server.connections()).toHaveLength(1);
    server.on('DELETE /connections/1', makeError(400, 'A webhook uses it.'));
    await expect(manage?.remove(one, signal, true)).rejects.toMatchObject({
      problem: { code: 'rejected', detail: 'A webhook uses it.' },
    });
    server.off('DELETE /connections/1');
    expect(await manage?.remove(one, signal, true)).toBeUndefined();
    expect(await server.connections()).toEqual([]);
    expect(server.requests.at(-1)?.query.toString()).toBe('confirmed=true');
  });

  test.each([400, 402, 409, 413, 422])(
    'may be overruled if Make refuses to delete with %i and no words',
    async (status) => {
      const server = acmeServer();
      server.add({});
      const manage = await server.backend().manage?.();
      const [one] = (await listConnections(server)) as [ListedConnection];
      server.on('DELETE /connections/1', { status, body: { code: 'IM001' } });
      expect(await manage?.remove(one, signal)).toBe('');
      await expect(manage?.remove(one, signal, true)).rejects.toBeInstanceOf(BackendError);
    },
  );

  test.each([401, 403, 404, 408, 429, 500])('may not if it answers with %i', async (status) => {
    const server = acmeServer();
    server.add({});
    const manage = await server.backend().manage?.();
    const [one] = (await listConnections(server)) as [ListedConnection];
    server.on('DELETE /connections/1', { status, body: { message: 'No.' } });
    await expect(manage?.remove(one, signal)).rejects.toBeInstanceOf(BackendError);
  });

  test.each<[string, Answer | undefined, string[], object]>([
    ['good', undefined, [], { result: 'verified' }],
    ['short of scopes', undefined, ['read'], { result: 'scopes missing' }],
    ['refused', { status: 200, body: { verified: false } }, [], { result: 'refused' }],
    [
      'refused in words',
      makeError(422, ['Token is void.', 'Get another.']),
      [],
      { result: 'refused', detail: 'Token is void. Get another.' },
    ],
  ])('verifies one that is %s', async (_, answer, missing, expected) => {
    const server = acmeServer(['read']);
    if (answer) server.on('POST /connections/1/test', answer);
    server.add({ scopes: ['read'].filter((scope) => !missing.includes(scope)) });
    const manage = await server.backend().manage?.();
    const [one] = (await listConnections(server)) as [ListedConnection];
    expect(await manage?.verify?.(one, signal)).toEqual(expected);
  });
});
