import { request } from 'node:http';

export type HttpResponse = {
  status: number;
  headers: { [name: string]: string | string[] | undefined };
  text: string;
  /** The parsed body; undefined when it is not JSON. */
  json: unknown;
};

export type Message = {
  method?: string;
  headers?: { [name: string]: string } | undefined;
  /** Text is sent verbatim, anything else as JSON. */
  body?: unknown;
};

/**
 * One HTTP request to a site of the demo. `fetch` will not do: it does not resolve *.localhost on every
 * system, and does not let the Host header be set everywhere.
 */
export function send(url: string, { method = 'GET', headers, body }: Message = {}): Promise<HttpResponse> {
  const { host, port, pathname, search } = new URL(url);
  const isJson = body !== undefined && typeof body !== 'string';
  const allHeaders = { host, ...(isJson && { 'content-type': 'application/json' }), ...headers };
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: pathname + search, method, headers: allHeaders },
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
    sent.end(isJson ? JSON.stringify(body) : body);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
