import { describe, expect, test } from 'vitest';
import { Trace } from './trace.ts';

const page = { pid: 1, tid: 1 };
const frame = { pid: 2, tid: 1 };
const worker = { pid: 2, tid: 7 };
const threadNames = [
  { name: 'thread_name', ph: 'M', ts: 0, ...page, args: { name: 'CrRendererMain' } },
  { name: 'thread_name', ph: 'M', ts: 0, ...frame, args: { name: 'CrRendererMain' } },
  { name: 'thread_name', ph: 'M', ts: 0, ...worker, args: { name: 'ThreadPoolForegroundWorker' } },
];
const all = { startMs: 0, endMs: 1000 };
const traceOf = (...traceEvents: object[]) =>
  new Trace(JSON.stringify({ traceEvents: [...threadNames, ...traceEvents] }));
const script = (thread: typeof page, startMs: number, endMs: number, name = 'FunctionCall') => ({
  name,
  ph: 'X',
  ts: startMs * 1000,
  dur: (endMs - startMs) * 1000,
  ...thread,
});
const resource = (name: string, ms: number, data: object) => ({
  name,
  ph: 'I',
  ts: ms * 1000,
  ...frame,
  args: { data },
});

describe('the time of scripts', () => {
  test('is summed over pages, and does not count nested calls twice', () => {
    const trace = traceOf(
      script(page, 10, 30, 'EvaluateScript'),
      script(page, 15, 20),
      script(page, 25, 30, 'v8.compile'),
      script(frame, 10, 15),
      script(worker, 0, 100, 'v8.compile'),
      script(page, 30, 90, 'Layout'),
    );
    expect(trace.scriptMs(all)).toBe(25);
  });

  test('counts what lies between click and input only', () => {
    const trace = traceOf(script(page, 0, 10), script(page, 15, 25), script(page, 90, 200));
    expect(trace.scriptMs({ startMs: 5, endMs: 100 })).toBe(25);
  });
});

test('the time of tasks contains layout', () => {
  expect(
    traceOf(script(page, 10, 40, 'RunTask'), script(page, 10, 20), script(frame, 0, 1, 'RunTask')).taskMs(all),
  ).toBe(31);
});

test('the request of a page begins when the browser navigates', () => {
  const trace = traceOf(
    resource('ResourceWillSendRequest', 5, { requestId: 'a' }),
    resource('ResourceSendRequest', 50, { requestId: 'a', url: 'https://x/', requestMethod: 'GET' }),
    resource('ResourceFinish', 60, { requestId: 'a' }),
    resource('ResourceSendRequest', 70, { requestId: 'b', url: 'https://x/y', requestMethod: 'POST' }),
    resource('ResourceSendRequest', 2000, { requestId: 'c', url: 'https://x/z', requestMethod: 'GET' }),
  );
  expect(trace.requests(all)).toEqual([
    { method: 'GET', url: 'https://x/', startMs: 5, endMs: 60 },
    { method: 'POST', url: 'https://x/y', startMs: 70, endMs: undefined },
  ]);
});

test('a mark is found by its name', () => {
  const trace = traceOf({ name: 'click', cat: 'blink.user_timing', ph: 'I', ts: 7500, ...page });
  expect(trace.markMs('click')).toBe(7.5);
  expect(() => trace.markMs('other')).toThrow('The trace has no mark “other”.');
});
