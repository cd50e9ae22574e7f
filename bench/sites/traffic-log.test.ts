import { expect, test } from 'vitest';
import { deferred } from '../../demo/testing/deferred.ts';
import { TrafficLog } from './traffic-log.ts';

const QUIET_MS = 20;

test('waits until all that was named is answered, and until nothing is pending', async () => {
  const log = new TrafficLog();
  let isQuiet = false;
  const quiet = log.quietAfter(['/a', '/b'], QUIET_MS).then(() => {
    isQuiet = true;
  });
  const ask = (path: string) => {
    const { promise, resolve } = deferred();
    const response = promise.then(() => new Response(path));
    return { answer: resolve, done: log.record(new Request(`https://x${path}`), () => response) };
  };
  const [a, b, other] = [ask('/a'), ask('/b'), ask('/other')];
  for (const { answer, done } of [a, b]) {
    expect(isQuiet).toBe(false);
    answer();
    await done;
  }
  const [first] = log.requests;
  expect(first?.answeredAtMs).toBeGreaterThanOrEqual(first?.receivedAtMs ?? Number.NaN);
  expect(isQuiet).toBe(false);
  other.answer();
  await other.done;
  expect(isQuiet).toBe(false);
  await quiet;
  const latest = Math.max(...log.requests.map(({ answeredAtMs }) => answeredAtMs));
  expect(performance.timeOrigin + performance.now() - latest).toBeGreaterThanOrEqual(QUIET_MS - 1);
});

test('says what has not been loaded in time', async () => {
  const log = new TrafficLog();
  await log.record(new Request('https://x/a'), () => new Response());
  await expect(log.quietAfter(['/a', '/b'], QUIET_MS, 1)).rejects.toThrow('Not loaded within 1 ms: /b');
});
