import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BackendError } from '../../backends/problem.ts';
import type { ChannelContext } from '../../oauth2/response-channel.ts';
import { pollPlatform, type SignedIn } from './poll-channel.ts';

const INTERVAL_MS = 3000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function listen(isPaused = () => false) {
  const isDone = vi.fn(async () => false);
  const ended = new AbortController();
  const deliver = vi.fn();
  const fail = vi.fn();
  const signIn = { url: '', isNew: true, wasAuthorized: false, isDone, discard: async () => undefined };
  const channel = pollPlatform(signIn, isPaused);
  const context = { signal: ended.signal, deliver, fail } as Partial<ChannelContext<SignedIn>>;
  channel.listen(context as ChannelContext<SignedIn>);
  return { channel, deliver, ended, fail, isDone };
}

test('asks every few seconds until the platform confirms', async () => {
  const { deliver, isDone } = listen();
  await vi.advanceTimersByTimeAsync(INTERVAL_MS);
  expect(deliver).not.toHaveBeenCalled();
  isDone.mockResolvedValue(true);
  await vi.advanceTimersByTimeAsync(INTERVAL_MS);
  expect(deliver.mock.calls).toEqual([['signed_in']]);
  expect(isDone).toHaveBeenCalledTimes(2);
});

test('asks at once when the window is closed', async () => {
  const { channel, isDone } = listen();
  channel.onWindowClosed?.();
  expect(isDone).toHaveBeenCalledOnce();
});

test('does not ask while the user decides whether to leave, nor after the end', async () => {
  const paused = listen(() => true);
  await vi.advanceTimersByTimeAsync(INTERVAL_MS);
  expect(paused.isDone).not.toHaveBeenCalled();
  const { ended, isDone } = listen();
  ended.abort();
  await vi.advanceTimersByTimeAsync(INTERVAL_MS);
  expect(isDone).not.toHaveBeenCalled();
});

test('a check that ends while the user decides whether to leave confirms nothing yet', async () => {
  let isPaused = false;
  const { deliver, isDone } = listen(() => isPaused);
  isDone.mockImplementation(async () => {
    isPaused = true;
    return true;
  });
  await vi.advanceTimersByTimeAsync(INTERVAL_MS);
  expect(isDone).toHaveBeenCalledOnce();
  expect(deliver).not.toHaveBeenCalled();
  isPaused = false;
  await vi.advanceTimersByTimeAsync(INTERVAL_MS);
  isPaused = false;
  expect(isDone).toHaveBeenCalledTimes(2);
});

test('goes on after a failure, but not if the connection is gone', async () => {
  const { fail, isDone } = listen();
  isDone.mockRejectedValueOnce(new BackendError({ code: 'timeout' }));
  await vi.advanceTimersByTimeAsync(INTERVAL_MS);
  expect(fail).not.toHaveBeenCalled();
  const gone = new BackendError({ code: 'not_found' });
  isDone.mockRejectedValueOnce(gone);
  await vi.advanceTimersByTimeAsync(INTERVAL_MS);
  expect(fail.mock.calls).toEqual([[gone]]);
});
