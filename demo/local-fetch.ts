import { request } from 'node:http';

/** The part of `RequestInit` that the sites of the demo use. */
type LocalRequest = Pick<RequestInit, 'method' | 'signal' | 'redirect'> & {
  headers?: { [name: string]: string };
  body?: string | URLSearchParams;
};

/**
 * `fetch` for one site of the demo that calls another. Browsers know that *.localhost is this machine, Node
 * does so on some systems only; and `fetch` cannot be told. All other requests use the global `fetch`.
 */
export async function localFetch(url: string, init: LocalRequest = {}): Promise<Response> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' || !hostname.endsWith('.localhost')) return fetch(url, init);
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: init.method ?? 'GET',
        headers: { ...init.headers },
        ...(init.signal && { signal: init.signal }),
        lookup: (_hostname, { all }, found) =>
          all ? found(null, [{ address: '127.0.0.1', family: 4 }]) : found(null, '127.0.0.1', 4),
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const status = answer.statusCode ?? 0;
          const headers = Object.entries(answer.headersDistinct).flatMap(([name, values = []]) =>
            values.map((value): [string, string] => [name, value]),
          );
          resolve(new Response(status === 204 ? null : Buffer.concat(chunks), { status, headers }));
        });
      },
    );
    sent.on('error', reject);
    sent.end(init.body?.toString());
  });
}
