import { describe, expect, test } from 'vitest';
import type { ProblemCode } from './problem.ts';
import type { BackendHarness } from './testing/backend-harness.ts';
import { describeManaging } from './testing/describe-managing.ts';

/** What the dialog relies on, whatever is behind it. */
export function describeBackend(name: string, harness: () => BackendHarness): void {
  const { signal } = new AbortController();

  describe(`${name} as a backend`, () => {
    test('reads a piece: the newest, or the one that changes a connection', async () => {
      const { backend, newest, existing, pieceOfExisting } = harness();
      expect(await backend.piece(newest.name, undefined, signal)).toEqual(newest);
      const ofExisting = backend.pieceToChange
        ? backend.pieceToChange(newest.name, existing, signal)
        : backend.piece(newest.name, existing.pieceVersion, signal);
      expect(await ofExisting).toEqual(pieceOfExisting);
    });

    test('says of an unknown piece that it is not found, without asking again', async () => {
      const { backend, asked } = harness();
      await backend.signIn(signal);
      const before = asked();
      await expect(backend.piece('@test/piece-nowhere', undefined, signal)).rejects.toMatchObject({
        problem: { code: 'piece_not_found' },
      });
      expect(asked() - before).toBe(1);
    });

    test('saves, and finds what it saved', async () => {
      const { backend, draft } = harness();
      const saved = await backend.save(draft, signal);
      expect(saved).toEqual({ id: expect.any(String), name: draft.externalId });
      expect(await backend.connections(draft.piece.name, signal)).toEqual([
        expect.objectContaining({ id: saved.id, externalId: draft.externalId, displayName: draft.displayName }),
      ]);
    });

    test('saves the same draft twice into one connection', async () => {
      const { backend, draft, stored } = harness();
      const first = await backend.save(draft, signal);
      expect(await backend.save(draft, signal)).toEqual(first);
      expect(await stored()).toBe(1);
    });

    test('finds every connection, on however many pages they come', async () => {
      const { backend, draft } = harness();
      const names = Array.from({ length: 7 }, (_, index) => `acme-${index}`);
      for (const externalId of names) await backend.save({ ...draft, externalId, displayName: externalId }, signal);
      const found = await backend.connections(draft.piece.name, signal);
      expect(found.map(({ externalId }) => externalId)).toEqual(names);
    });

    test.each<['network' | 'html' | 'server error' | 'rate limit' | 'forbidden', ProblemCode]>([
      ['network', 'unreachable'],
      ['html', 'unexpected_answer'],
      ['server error', 'server_error'],
      ['rate limit', 'rate_limited'],
      ['forbidden', 'not_authorized'],
    ])('tells %s by its code', async (how, code) => {
      const { backend, newest, fail } = harness();
      await backend.signIn(signal);
      fail(how);
      await expect(backend.piece(newest.name, undefined, signal)).rejects.toMatchObject({ problem: { code } });
    });

    test('repeats a read after a network failure twice, a save never', async () => {
      const { backend, newest, draft, fail, recover, asked } = harness();
      await backend.signIn(signal);
      fail('network');
      const before = asked();
      await expect(backend.piece(newest.name, undefined, signal)).rejects.toBeDefined();
      expect(asked() - before).toBe(3);
      await expect(backend.save(draft, signal)).rejects.toMatchObject({ problem: { code: 'unreachable' } });
      expect(asked() - before).toBe(4);
      recover();
      await expect(backend.save(draft, signal)).resolves.toBeDefined();
    });

    test('passes on why credentials were refused', async () => {
      const { backend, draft, fail, stored } = harness();
      fail('rejected');
      await expect(backend.save(draft, signal)).rejects.toMatchObject({
        problem: { code: 'rejected', detail: expect.any(String) },
      });
      expect(await stored()).toBe(0);
    });

    test('goes on with a new session when the old one expires', async () => {
      const { backend, draft, expireSession, stored } = harness();
      await backend.signIn(signal);
      expireSession(true);
      await Promise.all([backend.save(draft, signal), backend.connections(draft.piece.name, signal)]);
      expect(await stored()).toBe(1);
    });

    test('says so when there is no other session', async () => {
      const { backend, draft, expireSession } = harness();
      await backend.signIn(signal);
      expireSession(false);
      await expect(backend.save(draft, signal)).rejects.toMatchObject({ problem: { code: 'session_expired' } });
    });

    describeManaging(harness);

    test('stops when it is cancelled', async () => {
      const { backend, draft } = harness();
      await backend.signIn(signal);
      const cancelled = new AbortController();
      const save = backend.save(draft, cancelled.signal);
      cancelled.abort();
      await expect(save).rejects.toMatchObject({ name: 'AbortError' });
    });
  });
}
