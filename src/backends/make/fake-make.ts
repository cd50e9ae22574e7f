import type { Backend } from '../backend.ts';
import { createMake } from './index.ts';
import { parseMakeOptions } from './setup.ts';

type Stored = {
  id: number;
  name: string;
  accountName: string;
  accountType: string;
  editable: boolean;
  uid: number | string | null;
  metadata: { type: string; value: string } | null;
  expire: string | null;
  data: Record<string, unknown>;
};

export type Asked = {
  method: string;
  /** Below `/api/v2`. */
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
  headers: Headers;
};

type Answer = { status: number; body?: unknown; text?: string; headers?: Record<string, string> };

/** A small Make behind a host's proxy for the adapter's tests, in place of the network. */
export class FakeMake {
  connections: Stored[] = [];
  /** By connection type: its sections as text, and what is said about it. */
  definitions: Record<string, { about: object; sections: Record<string, string> }> = {};
  /** By app. */
  apps: Record<string, object[]> = {};
  /** Answers instead of the usual ones, by method and path; a list is used up, and its last one stays. */
  special: Record<string, Answer | Answer[]> = {};
  requests: Asked[] = [];
  waits: number[] = [];
  failure: 'network' | 'html' | 'server error' | 'rate limit' | 'forbidden' | 'rejected' | undefined;
  token = 'user-1';
  nextToken: string | undefined;
  /** Of the connections that are made. */
  family: 'basic' | 'oauth' = 'basic';
  /** What has to be asked about is granted, unless it is listed here. */
  missingScopes: string[] = [];

  backend(options: object = {}): Backend {
    const read = parseMakeOptions({ kind: 'make', baseUrl: 'https://host.example/make/', teamId: 7, ...options });
    if (!read) throw new Error('no such options');
    return createMake({
      options: read,
      words: {
        signIn: 'Sign in again',
        change: 'Change the details',
        replaced: 'Everything is asked for again.',
        redirectUri: (app) => `Register this at ${app}:`,
      },
      token: 'user-1',
      renewToken: () => Promise.resolve(this.nextToken),
      tools: {
        fetch: (url, init) => this.#fetch(String(url), init),
        wait: (ms) => {
          this.waits.push(ms);
          return Promise.resolve();
        },
      },
      isOnline: () => true,
    });
  }

  add(more: Partial<Stored>): Stored {
    const one = {
      id: this.connections.length + 1,
      name: 'acme',
      accountName: 'acme-1',
      accountType: 'basic',
      editable: true,
      uid: null,
      metadata: null,
      expire: null,
      data: {},
      ...more,
    };
    this.connections.push(one);
    return one;
  }

  asked(method: string, path: string): Asked[] {
    return this.requests.filter((one) => one.method === method && one.path === path);
  }

  async #fetch(url: string, init: RequestInit = {}): Promise<Response> {
    init.signal?.throwIfAborted();
    const { pathname, searchParams } = new URL(url);
    const asked = {
      method: init.method ?? 'GET',
      path: pathname.replace('/make', ''),
      query: searchParams,
      body: init.body ? JSON.parse(String(init.body)) : {},
      headers: new Headers(init.headers),
    };
    this.requests.push(asked);
    await Promise.resolve();
    init.signal?.throwIfAborted();
    if (this.failure === 'network') throw new TypeError('Failed to fetch');
    const { status, body, text, headers } = this.#answer(asked);
    return new Response(text ?? JSON.stringify(body), { status, headers: headers ?? {} });
  }

  #answer(asked: Asked): Answer {
    const { method, path, headers } = asked;
    const special = this.special[`${method} ${path}`];
    const now = Array.isArray(special) ? (special.length > 1 ? special.shift() : special[0]) : special;
    if (now) return now;
    if (headers.get('authorization') !== `Bearer ${this.token}`) return refusal(401, 'Who are you?');
    if (this.failure === 'html') return { status: 200, text: '<h1>Proxy</h1>' };
    if (this.failure === 'server error') return { status: 500, body: { message: 'boom' } };
    if (this.failure === 'rate limit') return refusal(429, 'Requests limit for organization exceeded.');
    if (this.failure === 'forbidden') return refusal(403, 'Permission denied');
    const [, root, ...rest] = path.split('/');
    if (root === 'sdk') return this.#definition(rest);
    if (root === 'oauth') return { status: 200, body: { url: `https://eu2.make.com/oauth/init?id=${rest[1]}` } };
    const [id, action] = rest;
    if (id === undefined) return method === 'GET' ? this.#list(asked) : this.#create(asked);
    const found = this.connections.find((one) => String(one.id) === id);
    return found ? this.#one(found, action, asked) : refusal(404, 'Connection not found');
  }

  #definition([, first = '', which, section]: string[]): Answer {
    if (which === 'connections') {
      return { status: 200, body: { appConnections: this.apps[decodeURIComponent(first)] ?? [] } };
    }
    const found = this.definitions[decodeURIComponent(which ?? '')];
    if (!found) return refusal(404, 'Not found');
    if (section === undefined) return { status: 200, body: { appConnection: found.about } };
    const text = found.sections[section];
    return text === undefined ? refusal(404, 'Not found') : { status: 200, text };
  }

  #list({ query }: Asked): Answer {
    const types = query.getAll('type[]');
    const scoped = ({ accountName }: Stored) =>
      query.getAll(`${accountName}[]`).every((scope) => !this.missingScopes.includes(scope));
    const found = this.connections
      .filter(({ accountName }) => types.length === 0 || types.includes(accountName))
      .map(({ data: _, ...one }) => ({ ...one, scoped: scoped(one as Stored) }));
    return { status: 200, body: { connections: found.sort((a, b) => a.name.localeCompare(b.name)) } };
  }

  #create({ body }: Asked): Answer {
    if (this.failure === 'rejected') return refusal(400, 'Invalid API key');
    const { accountName, accountType, ...data } = body;
    const made = this.add({
      name: String(accountName),
      accountName: String(accountType),
      accountType: this.family,
      data,
    });
    return { status: 200, body: { connection: made } };
  }

  #one(found: Stored, action: string | undefined, { method, body, query }: Asked): Answer {
    switch (action) {
      case 'test':
        return { status: 200, body: { verified: true } };
      case 'scoped': {
        const scoped = (body.scope as string[]).every((scope) => !this.missingScopes.includes(scope));
        return { status: 200, body: { connection: { scoped } } };
      }
      case 'editable-data-schema':
        return { status: 200, body: { editableParameters: Object.keys(found.data) } };
      case 'set-data':
        found.data = body;
        return { status: 200, body: { changed: true } };
    }
    if (method === 'DELETE') {
      if (found.data.used && !query.has('confirmed')) return refusal(400, 'It is used by “Daily report”.');
      this.connections = this.connections.filter((one) => one !== found);
      return { status: 200, body: { connection: found.id } };
    }
    if (method === 'PATCH') Object.assign(found, body);
    return { status: 200, body: { connection: found } };
  }
}

export function refusal(status: number, detail: unknown, more: object = {}): Answer {
  return { status, body: { message: 'Bad Request', detail, code: 'SC400', ...more } };
}
