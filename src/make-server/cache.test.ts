import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cached } from './cache.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what was found is remembered for a minute', async () => {
  const look = vi.fn(async (key: string) => key.toUpperCase());
  const recall = cached(look);
  expect(await Promise.all([recall('a'), recall('a'), recall('b')])).toEqual(['A', 'A', 'B']);
  vi.advanceTimersByTime(59_999);
  await recall('a');
  expect(look).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1);
  await recall('a');
  expect(look).toHaveBeenCalledTimes(3);
});

test('what was not found, or failed, is looked for again', async () => {
  const look = vi.fn<(key: string) => Promise<string | undefined>>(async () => undefined);
  const recall = cached(look);
  expect(await recall('a')).toBeUndefined();
  look.mockRejectedValueOnce(new Error('no'));
  await expect(recall('a')).rejects.toThrow('no');
  look.mockResolvedValueOnce('A');
  expect(await recall('a')).toBe('A');
  expect(look).toHaveBeenCalledTimes(3);
});

test('no more than a thousand things are remembered', async () => {
  const look = vi.fn(async (key: string) => key);
  const recall = cached(look);
  for (let i = 0; i <= 1000; i++) await recall(String(i));
  await recall('1');
  expect(look).toHaveBeenCalledTimes(1001);
  await recall('0');
  expect(look).toHaveBeenCalledTimes(1002);
});
