import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchJson, type HttpError } from './http.ts';
import { jsonRequest, network } from './testing/network.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('of a refusal is read', () => {
  const refusal = (length: number) => JSON.stringify({ code: 'X', params: { error: 'é'.repeat(length / 2) } });
  const bodyOf = async (response: Response) => {
    const { tools } = network(response);
    const error = await fetchJson(tools, jsonRequest()).catch((one: unknown) => one);
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
    const result = await fetchJson(tools, jsonRequest()).catch((one: unknown) => (one as HttpError).failure);
    expect(result).toEqual(status === 204 ? null : { kind: 'status', status, body: undefined });
  });
});
