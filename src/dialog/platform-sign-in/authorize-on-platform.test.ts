import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AuthorizationProgress, AuthorizeContext } from '../../auth-types/index.ts';
import type { PlatformSignIn } from '../../backends/backend.ts';
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
async function begin(given: Partial<PlatformSignIn> = {}) {
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
  const attempt = authorizeOnPlatform({ begin: async () => signIn }, authorizeContext);
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
