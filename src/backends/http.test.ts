import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchJson, HttpError, type JsonRequest, wait } from './http.ts';

type Reply = Response | Error | 'hang';

/** A network that gives these replies one after the other. */
function network(...replies: Reply[]) {
  const asked: RequestInit[] = [];
  const waited: number[] = [];
  const fetch = (async (_url: unknown, init: RequestInit = {}) => {
    const reply = replies[asked.length];
    asked.push(init);
    if (reply instanceof Response) return reply;
    if (reply instanceof Error || reply === undefined) throw reply;
    return new Promise<Response>((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  }) as typeof globalThis.fetch;
  const pause = async (ms: number) => {
    waited.push(ms);
  };
  return { tools: { fetch, wait: pause }, asked, waited };
}

const request = (more: Partial<JsonRequest> = {}): JsonRequest => ({
  url: 'https://ap.example/api/v1/x',
  timeoutMs: 1000,
  signal: new AbortController().signal,
  ...more,
});
const ok = () => new Response('{"ok":true}');
const broken = (status = 500) => new Response('{}', { status });
const cut = () => new TypeError('Failed to fetch');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a request is repeated', () => {
  test.each<[string, Reply[], number, number]>([
    ['not, if it works', [ok()], 2, 1],
    ['after a cut connection', [cut(), ok()], 2, 2],
    ['after a 5xx', [broken(), broken(503), ok()], 2, 3],
    ['not, unless asked for', [cut()], 0, 1],
    ['not after a refusal', [broken(400)], 2, 1],
    ['not after a page that is no JSON', [new Response('<h1>Proxy</h1>')], 2, 1],
    ['no more often than asked for', [cut(), cut(), cut(), ok()], 2, 3],
  ])('%s', async (_, replies, maxRetries, attempts) => {
    const { tools, asked } = network(...replies);
    await fetchJson(tools, request({ maxRetries })).catch(() => undefined);
    expect(asked).toHaveLength(attempts);
  });

  test('later and later', async () => {
    const { tools, waited } = network(cut(), cut(), ok());
    await fetchJson(tools, request({ maxRetries: 2 }));
    expect(waited).toEqual([400, 1200]);
  });
});

test('one that takes too long is a time-out, and leaves no timer', async () => {
  const { tools } = network('hang');
  const result = expect(fetchJson(tools, request())).rejects.toMatchObject({ failure: { kind: 'timeout' } });
  await vi.advanceTimersByTimeAsync(1000);
  await result;
  expect(vi.getTimerCount()).toBe(0);
});

test('one that is cancelled rejects with the reason, and is not repeated', async () => {
  const { tools, asked } = network('hang', ok());
  const controller = new AbortController();
  const result = expect(fetchJson(tools, request({ maxRetries: 2, signal: controller.signal }))).rejects.toBe('enough');
  controller.abort('enough');
  await result;
  expect(asked).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that is cancelled before it starts is not sent', async () => {
  const { tools, asked } = network(ok());
  await expect(fetchJson(tools, request({ signal: AbortSignal.abort('never') }))).rejects.toBe('never');
  expect(asked).toEqual([]);
});

test('neither cookies nor the address of the page are sent along', async () => {
  const { tools, asked } = network(ok());
  await fetchJson(tools, request({ token: 't', body: { a: 1 } }));
  expect(asked[0]).toMatchObject({
    method: 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { Authorization: 'Bearer t', 'Content-Type': 'application/json' },
    body: '{"a":1}',
  });
});

test.each<[what: string, more: Partial<JsonRequest>, cache: RequestCache]>([
  ['a list', { token: 't' }, 'no-store'],
  ['a sign-in', { body: { jwt: 'j' } }, 'no-store'],
  ['an answer without a token, which a proxy or a cookie may belong to', {}, 'no-store'],
  ['what is the same for everybody', { isPublic: true }, 'default'],
])('the browser’s cache: %s', async (_, more, cache) => {
  const { tools, asked } = network(ok());
  await fetchJson(tools, request(more));
  expect(asked[0]?.cache).toBe(cache);
});

test('an error holds nothing of the request', async () => {
  const { tools } = network(broken(400));
  const error = await fetchJson(tools, request({ token: 'secret-token', body: { key: 'secret-key' } })).catch(
    (one) => one,
  );
  expect(error).toBeInstanceOf(HttpError);
  expect(JSON.stringify(error) + String(error)).not.toContain('secret');
});

describe('of a refusal is read', () => {
  const refusal = (length: number) => JSON.stringify({ code: 'X', params: { error: 'é'.repeat(length / 2) } });
  const bodyOf = async (response: Response) => {
    const { tools } = network(response);
    const error = await fetchJson(tools, request()).catch((one: unknown) => one);
    return (error as HttpError).failure;
  };

  test('a message of usual length, in whatever pieces it arrives', async () => {
    const bytes = new TextEncoder().encode(refusal(10_000));
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
        controller.close();
      },
    });
    expect(await bodyOf(new Response(stream, { status: 400 }))).toEqual({
      kind: 'status',
      status: 400,
      body: JSON.parse(refusal(10_000)),
    });
  });

  test('nothing, if it is too long, and no more than the beginning arrives', async () => {
    let pieces = 0;
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        pieces++;
        controller.enqueue(new Uint8Array(3_000_000).fill(0x20));
      },
      cancel() {
        cancelled = true;
      },
    });
    expect(await bodyOf(new Response(stream, { status: 400 }))).toEqual({
      kind: 'status',
      status: 400,
      body: undefined,
    });
    expect(cancelled).toBe(true);
    expect(pieces).toBeLessThan(10);
  });

  test.each([204, 400])('nothing of an answer without a body: %i', async (status) => {
    const { tools } = network(new Response(null, { status }));
    const result = await fetchJson(tools, request()).catch((one: unknown) => (one as HttpError).failure);
    expect(result).toEqual(status === 204 ? null : { kind: 'status', status, body: undefined });
  });
});

test('a pause ends at once when it is cancelled', async () => {
  const controller = new AbortController();
  const paused = expect(wait(5000, controller.signal)).rejects.toBe('enough');
  controller.abort('enough');
  await paused;
  expect(vi.getTimerCount()).toBe(0);
});
