import { request } from 'node:http';

export type Answer = {
  status: number;
  headers: { [name: string]: string | string[] | undefined };
  text: string;
  /** The parsed body; undefined when it is not JSON. */
  json: unknown;
};

/**
 * One HTTP request to a site of the demo. `fetch` will not do: it does not resolve *.localhost on every
 * system, and does not let the Host header be set everywhere.
 */
export function send(
  url: string,
  options: { method?: string; headers?: { [name: string]: string }; body?: string } = {},
): Promise<Answer> {
  const { host, port, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: pathname + search,
        method: options.method ?? 'GET',
        headers: { host, ...options.headers },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, json: parseJson(text) });
        });
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
