import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deferred } from '../../../demo/testing/deferred.ts';
import type { AuthorizationProgress, AuthorizeContext } from '../../auth-types/index.ts';
import type { PlatformSignIn } from '../../backends/backend.ts';
import { BackendError } from '../../backends/problem.ts';
import { FakeWindow } from '../../oauth2/testing/fake-window.ts';
import { authorizeOnPlatform } from './authorize-on-platform.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new FakeWindow());
  vi.stubGlobal('location', new URL('https://dialog.example/embed/'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A sign-in whose window is open. */
async function begin(given: Partial<PlatformSignIn> = {}, beginning: Promise<unknown> = Promise.resolve()) {
  const signIn: PlatformSignIn = {
    url: 'https://make.example/oauth',
    isNew: true,
    wasAuthorized: false,
    isDone: async () => false,
    discard: vi.fn(async () => undefined),
    ...given,
  };
  const context = { onProgress: vi.fn(), onAuthorized: vi.fn(), onEnded: vi.fn(), onFailed: vi.fn() };
  const toRequest = () => ({ externalId: 'x', displayName: 'My Acme', piece: { name: 'acme-1' } });
  const authorizeContext = { ...context, app: 'Acme', values: {}, toRequest } as AuthorizeContext;
  const attempt = authorizeOnPlatform({ begin: () => beginning.then(() => signIn) }, authorizeContext);
  await vi.advanceTimersByTimeAsync(0);
  const progress = () => context.onProgress.mock.lastCall?.[0] as AuthorizationProgress;
  return { ...context, attempt, progress, signIn };
}

async function finish(progress: () => AuthorizationProgress) {
  progress().action?.onSelect();
  await vi.advanceTimersByTimeAsync(0);
}

test('“I’ve finished” is not believed of a connection that nobody has signed in to', async () => {
  const { onAuthorized, progress } = await begin();
  await finish(progress);
  expect(progress().note).toContain('Acme hasn’t confirmed');
  expect(onAuthorized).not.toHaveBeenCalled();
});

test.each([
  ['an existing one', { isNew: false }],
  ['a new one', { isNew: true, wasAuthorized: true }],
])('“I’ve finished” ends a second sign-in that changes nothing: %s', async (_, signIn) => {
  const { onAuthorized, progress } = await begin(signIn);
  await finish(progress);
  expect(onAuthorized).toHaveBeenCalledOnce();
});

test.each([{}, { isNew: false }])('“I’ve finished” says why the platform cannot be asked: %j', async (given) => {
  const isDone = vi.fn(async () => false);
  const { attempt, onAuthorized, progress } = await begin({ ...given, isDone });
  isDone.mockRejectedValueOnce(new BackendError({ code: 'offline' }));
  await finish(progress);
  expect(progress()).toMatchObject({ note: expect.stringContaining('offline'), action: { busy: false } });
  expect(onAuthorized).not.toHaveBeenCalled();
  attempt.restart();
  expect(progress().note).toBeUndefined();
});

describe('a dialog that has to close', () => {
  test('first deletes the new connection, and is told of that once', async () => {
    const deleting = deferred();
    const discard = vi.fn(() => deleting.promise);
    const { attempt, onEnded } = await begin({ discard });
    const onGivenUp = vi.fn();
    expect(attempt.giveUp?.(onGivenUp)).toBe(true);
    expect(attempt.giveUp?.(onGivenUp)).toBe(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(onGivenUp).not.toHaveBeenCalled();
    deleting.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect([discard, onGivenUp].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(attempt.giveUp?.(onGivenUp)).toBe(false);
    expect(onEnded).not.toHaveBeenCalled();
  });

  test('does not wait for ever', async () => {
    const { attempt } = await begin({ discard: () => new Promise(() => {}) });
    const onGivenUp = vi.fn();
    attempt.giveUp?.(onGivenUp);
    await vi.advanceTimersByTimeAsync(3000);
    expect(onGivenUp).toHaveBeenCalledOnce();
  });

  test('waits for a sign-in that was cancelled before it had begun', async () => {
    const creating = deferred();
    const aborted = creating.promise.then(() => Promise.reject(new Error('aborted')));
    const { attempt } = await begin({}, aborted);
    expect(attempt.confirmLeave?.()).toBe(false);
    attempt.end();
    const onGivenUp = vi.fn();
    expect(attempt.giveUp?.(onGivenUp)).toBe(true);
    expect(onGivenUp).not.toHaveBeenCalled();
    creating.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(onGivenUp).toHaveBeenCalledOnce();
  });

  test('keeps a connection that somebody has signed in to, or that the user keeps', async () => {
    const earlier = await begin({ wasAuthorized: true });
    expect(earlier.attempt.giveUp?.(vi.fn())).toBe(false);
    const done = await begin({ isDone: async () => true });
    await vi.advanceTimersByTimeAsync(3000);
    expect(done.onAuthorized).toHaveBeenCalledOnce();
    expect(done.attempt.giveUp?.(vi.fn())).toBe(false);
    const kept = await begin();
    kept.attempt.confirmLeave?.();
    kept.progress().prompt?.choices[1]?.onSelect();
    expect(kept.onEnded).toHaveBeenCalledOnce();
    expect(kept.attempt.giveUp?.(vi.fn())).toBe(false);
  });
});
