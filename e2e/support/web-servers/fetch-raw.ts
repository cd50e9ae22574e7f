import { type IncomingHttpHeaders, request } from 'node:http';

export type RawRequest = { method?: string; headers?: Record<string, string> };
export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Like fetch(), but sends the path as it is, and leaves the body compressed. */
export function fetchRaw(url: string, { method = 'GET', headers = {} }: RawRequest = {}): Promise<RawAnswer> {
  const { hostname, host, port } = new URL(url);
  const path = url.slice(url.indexOf(hostname)).replace(/^[^/]*/, '');
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers: { host, ...headers }, agent: false };
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .once('error', reject)
      .end();
  });
}
