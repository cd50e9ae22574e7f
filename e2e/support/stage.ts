import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { ConnectionCut, type FaultyServer } from '../../demo/testing/faulty-server.ts';
import { TestActivepieces } from '../../demo/testing/test-activepieces.ts';
import { PACKED_DIST } from './packed.ts';
import { TestCloud } from './test-cloud.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
};

/** As docs/security-headers.md says, but any page may frame the dialog, and specs about fonts add `font-src`. */
const dialogHeaders: Record<string, string> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: http: data:; connect-src https: http:; base-uri 'none'; form-action 'none'; frame-ancestors *; require-trusted-types-for 'script'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'credentialless',
};

type SiteAnswer = { html: string; headers?: Record<string, string>; status?: number } | undefined;

/** Returns the page for a request; `undefined` leaves it to the build's files, or to a 404. */
export type Site = (path: string, request: IncomingMessage) => SiteAnswer | Promise<SiteAnswer>;

/**
 * All sites of a test, served on one port and distinguished by host name. Browsers treat each `*.localhost` as a
 * different site, so that messages and storage between them are really cross-site.
 */
export class Stage {
  readonly instance = new TestActivepieces();
  readonly cloud = new TestCloud();
  /** By the first label of the host name; `host` is the host page, `connect` serves the build. */
  readonly sites: Record<string, Site> = {};
  /** Paths of all requests for files of the build. */
  readonly files: string[] = [];
  /** Response headers of the dialog's files; tests may change them. */
  readonly dialogHeaders = { ...dialogHeaders };
  /** The operator's `embed/config.json`; usually there is none. */
  config: { body?: string; status: number } = { status: 204 };
  readonly #api = listenerOf(this.instance);
  readonly #cloudApi = listenerOf(this.cloud);
  #server = createServer((request, response) => void this.#serve(request, response));

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** What the operator allows. */
  configure(config: object): void {
    this.config = { body: JSON.stringify(config), status: 200 };
  }

  url(site: string, path = ''): string {
    return `http://${site}.localhost:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const site = request.headers.host?.split('.')[0] ?? '';
    const { pathname: path, search } = new URL(request.url ?? '/', 'http://x');
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const page = await this.sites[site]?.(path, request);
    if (page) {
      response.writeHead(page.status ?? 200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers });
      return void response.end(page.html);
    }
    if (site === 'cloud') return this.#cloudApi(request, response);
    if (site === 'instance' && /^\/(api|redirect)\//.test(`${path}/`)) return this.#api(request, response);
    // As docs/hosting.md says: the official SDK opens this address, and the files in the page are relative to it.
    if (path === '/embed') return void response.writeHead(308, { Location: `/embed/${search}` }).end();
    if (path === '/embed/config.json') {
      const { body, status } = this.config;
      return void response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
    }
    if (site === 'connect' || path.startsWith('/embed/')) return this.#serveFile(path, response);
    response.writeHead(404).end();
  }

  /** Serves the build: under `/` of `connect`, and the dialog under `/embed/` of every site. */
  async #serveFile(path: string, response: ServerResponse): Promise<void> {
    this.files.push(path);
    try {
      const content = await readFile(join(PACKED_DIST, path.endsWith('/') ? `${path}index.html` : path));
      response.writeHead(200, {
        'Content-Type': types[extname(path)] ?? 'text/html',
        'Access-Control-Allow-Origin': '*',
        ...(path.startsWith('/embed') && this.dialogHeaders),
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  }
}

/** Adapts a fetch handler to node:http; an injected fault may close the socket. */
function listenerOf(server: FaultyServer) {
  return getRequestListener(
    async (request, { incoming }) => {
      try {
        return await server.answer(request);
      } catch (error) {
        const isCancelledByDialog = incoming.socket.destroyed;
        if (!(error instanceof ConnectionCut) && !isCancelledByDialog) server.unexpected.push(String(error));
        incoming.socket.destroy();
        return new Response();
      }
    },
    { overrideGlobalObjects: false },
  );
}
