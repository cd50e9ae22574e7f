import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';

/** `bindings` are Node's request and response, for libraries without support for Fetch. */
type Answer = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

export type Listener = {
  port: number;
  /** Until this is called every request is answered with 503: the port is bound before the database is opened. */
  answerWith(answer: Answer): void;
  close(): Promise<void>;
};

export async function listen(port: number): Promise<Listener> {
  let current: Answer = () => new Response('The demo is starting', { status: 503, headers: { 'retry-after': '1' } });
  // Hono's Request class lacks members of the standard one, which the sites need to forward requests.
  const server = createServer(
    getRequestListener((request, bindings) => current(request, bindings as HttpBindings), {
      overrideGlobalObjects: false,
    }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    answerWith(answer) {
      current = answer;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} is in use. Stop what runs there, or choose another: npm run demo -- --port 4500`, {
    cause: error,
  });
}
