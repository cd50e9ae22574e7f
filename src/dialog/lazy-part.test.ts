import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lazyPart } from './lazy-part.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a file that never arrives is given up after 20 seconds, and the next call tries again', async () => {
  const load = vi.fn((): Promise<string> => new Promise(() => {}));
  const part = lazyPart(load, undefined);
  const first = expect(part()).rejects.toMatchObject({ problem: { code: 'timeout' } });
  await vi.advanceTimersByTimeAsync(19_999);
  expect(load).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  await first;
  load.mockResolvedValue('loaded');
  expect(await part()).toBe('loaded');
  expect(part.loaded()).toBe('loaded');
});

test.each([
  [true, 'unreachable'],
  [false, 'offline'],
])('a file that cannot be loaded (online: %s): %s', async (onLine, code) => {
  vi.stubGlobal('navigator', { onLine });
  const part = lazyPart(() => Promise.reject(new TypeError('Failed to fetch')), undefined);
  await expect(part()).rejects.toMatchObject({ problem: { code } });
  expect(part.loaded()).toBeUndefined();
});
