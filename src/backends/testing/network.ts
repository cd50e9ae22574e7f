import type { JsonRequest } from '../http.ts';

export type Reply = Response | Error | 'hang';

/** A network that gives these replies one after the other. */
export function network(...replies: Reply[]) {
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
  const wait = async (ms: number) => {
    waited.push(ms);
  };
  return { tools: { fetch, wait }, asked, waited };
}

export const jsonRequest = (more: Partial<JsonRequest> = {}): JsonRequest => ({
  url: 'https://ap.example/api/v1/x',
  timeoutMs: 1000,
  signal: new AbortController().signal,
  ...more,
});
export const ok = () => new Response('{"ok":true}');
export const broken = (status = 500) => new Response('{}', { status });
export const cut = () => new TypeError('Failed to fetch');
