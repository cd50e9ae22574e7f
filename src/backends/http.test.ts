import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchJson, HttpError, type JsonRequest, wait } from './http.ts';
import { broken, cut, jsonRequest, network, ok, type Reply } from './testing/network.ts';

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
    await fetchJson(tools, jsonRequest({ maxRetries })).catch(() => undefined);
    expect(asked).toHaveLength(attempts);
  });

  test('later and later', async () => {
    const { tools, waited } = network(cut(), cut(), ok());
    await fetchJson(tools, jsonRequest({ maxRetries: 2 }));
    expect(waited).toEqual([400, 1200]);
  });
});

test('one that takes too long is a time-out, and leaves no timer', async () => {
  const { tools } = network('hang');
  const result = expect(fetchJson(tools, jsonRequest())).rejects.toMatchObject({ failure: { kind: 'timeout' } });
  await vi.advanceTimersByTimeAsync(1000);
  await result;
  expect(vi.getTimerCount()).toBe(0);
});

test('one that is cancelled rejects with the reason, and is not repeated', async () => {
  const { tools, asked } = network('hang', ok());
  const controller = new AbortController();
  const result = expect(fetchJson(tools, jsonRequest({ maxRetries: 2, signal: controller.signal }))).rejects.toBe(
    'enough',
  );
  controller.abort('enough');
  await result;
  expect(asked).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that is cancelled before it starts is not sent', async () => {
  const { tools, asked } = network(ok());
  await expect(fetchJson(tools, jsonRequest({ signal: AbortSignal.abort('never') }))).rejects.toBe('never');
  expect(asked).toEqual([]);
});

test('neither cookies nor the address of the page are sent along', async () => {
  const { tools, asked } = network(ok());
  await fetchJson(tools, jsonRequest({ token: 't', body: { a: 1 } }));
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
  await fetchJson(tools, jsonRequest(more));
  expect(asked[0]?.cache).toBe(cache);
});

test('an error holds nothing of the request', async () => {
  const { tools } = network(broken(400));
  const error = await fetchJson(tools, jsonRequest({ token: 'secret-token', body: { key: 'secret-key' } })).catch(
    (one) => one,
  );
  expect(error).toBeInstanceOf(HttpError);
  expect(JSON.stringify(error) + String(error)).not.toContain('secret');
});

test('a wait ends at once when it is aborted', async () => {
  const controller = new AbortController();
  const rejected = expect(wait(5000, controller.signal)).rejects.toBe('enough');
  controller.abort('enough');
  await rejected;
  expect(vi.getTimerCount()).toBe(0);
});
