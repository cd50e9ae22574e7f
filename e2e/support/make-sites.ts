import type { IncomingMessage } from 'node:http';
import type { Answer } from '../../demo/testing/answer.ts';
import { MakeHost } from '../../demo/testing/make-host.ts';
import { importPackedMakeServer } from './packed.ts';
import type { Site, Stage } from './stage.ts';

/** Adds the sites of the host's proxy, of Make, and of the app's consent page. */
export function createMakeSites(stage: Stage): MakeHost {
  const origins = ['connect', 'host', 'instance'].map((site) => stage.url(site));
  const host = new MakeHost({
    proxy: stage.url('proxy'),
    make: stage.url('make'),
    origins,
    loadMakeServer: importPackedMakeServer,
  });
  host.apps.browserUrl = (url) => stage.url('login', new URL(url).pathname);
  stage.sites.proxy = toSite(host.fetch);
  stage.sites.make = toSite(async (url, init) => (await host.team()).server.request(new Request(url, init)));
  stage.sites.login = (_path, request) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://x');
    const query = new URLSearchParams({ code: 'any', state: searchParams.get('state') ?? '' });
    const title = 'Allow access?';
    return { html: page(title, `<a href="${searchParams.get('redirect_uri')}?${query}">Allow</a>`) };
  };
  return host;
}

/** Destroys the socket of a request that fails, as for a cut connection. */
function toSite(fetch: (url: string, init: RequestInit) => Promise<Response>): Site {
  return async (_path, request) => {
    const { method = 'GET', headers, url } = request;
    const body = await readBody(request);
    const singleHeaders = Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    try {
      const response = await fetch(`http://${headers.host}${url}`, {
        method,
        headers: Object.fromEntries(singleHeaders),
        ...(body && { body }),
      });
      const { status } = response;
      return { html: await response.text(), status, headers: Object.fromEntries(response.headers) };
    } catch {
      request.socket.destroy();
      return new Promise(() => undefined);
    }
  };
}

const page = (title: string, content: string) => `<!doctype html><title>${title}</title><h1>${title}</h1>${content}`;

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

export const jsonAnswer = (status: number, body: unknown): Answer => ({ status, body });

export const makeErrorAnswer = (status: number, detail: string) =>
  jsonAnswer(status, { message: 'Bad Request', detail, code: 'SC400' });
