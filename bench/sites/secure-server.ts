import { once } from 'node:events';
import { createSecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';
import { epochMs } from '../clock.ts';
import type { Certificate } from './certificate.ts';
import type { TrafficLog } from './traffic-log.ts';

/** The server of one site. */
export type SiteHandler = (request: Request) => Response | Promise<Response>;

export type SecureServer = { port: number; close(): void };

/** What servers compress with while a client waits. */
const compression = { [constants.BROTLI_PARAM_QUALITY]: 5 };

/** Serves a site with TLS and HTTP/2, as most do. */
export async function listenSecurely(
  site: SiteHandler,
  { key, cert }: Certificate,
  log: TrafficLog,
): Promise<SecureServer> {
  const answer = (request: Request) => log.record(request, async () => compress(await site(request)));
  const listener = getRequestListener(answer, { overrideGlobalObjects: false });
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    void listener(request, response);
  });
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  const openedAtMs = new Map<number | undefined, number>();
  server.on('connection', ({ remotePort }) => openedAtMs.set(remotePort, epochMs()));
  server.on('secureConnection', ({ remotePort, servername }) => {
    const connection = { openedAtMs: openedAtMs.get(remotePort) ?? Number.NaN, securedAtMs: epochMs() };
    log.connections.push({ host: String(servername), ...connection });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}

/** By the text. The servers share this machine with the browser: what they do twice must not slow it down. */
const compressed = new Map<string, Uint8Array<ArrayBuffer>>();

async function compress(response: Response): Promise<Response> {
  if (!response.body || response.headers.has('content-encoding')) return response;
  const { status } = response;
  const text = await response.text();
  const body = compressed.get(text) ?? new Uint8Array(brotliCompressSync(text, { params: compression }));
  compressed.set(text, body);
  const headers = new Headers(response.headers);
  headers.set('content-encoding', 'br');
  headers.delete('content-length');
  return new Response(body, { status, headers });
}
