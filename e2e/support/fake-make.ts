import type { IncomingMessage } from 'node:http';
import type { Site } from './stage.ts';

export type MakeConnection = {
  id: number;
  name: string;
  accountName: string;
  accountType: 'basic' | 'oauth';
  editable: boolean;
  uid: number | null;
  metadata: { type: string; value: string } | null;
  data: Record<string, unknown>;
  usedBy?: string;
};

type Asked = {
  method: string;
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
  authorization: string;
};
export type MakeAnswer = { status: number; body: unknown; headers?: Record<string, string> };

const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': '*',
  'Access-Control-Allow-Headers': 'authorization, content-type',
  'Access-Control-Expose-Headers': 'Retry-After',
};

/** A host's proxy in front of a Make team, whose users the provider's page at `/consent` signs in. */
export class FakeMake {
  connections: MakeConnection[] = [];
  readonly requests: Asked[] = [];
  /** By method and path, in place of the usual answer; `offline` drops the connection. */
  readonly special: Record<string, MakeAnswer | 'offline' | undefined> = {};
  /** Types whose users sign in. */
  oauthTypes: string[] = [];
  missingScopes: string[] = [];
  /** Where Make sends whoever begins to sign in. */
  consentUrl = (id: string) => `/consent?id=${id}`;

  add(more: Partial<MakeConnection>): MakeConnection {
    const accountName = more.accountName ?? 'acme-1';
    const one: MakeConnection = {
      id: this.connections.length + 1,
      name: 'Acme',
      accountName,
      accountType: this.oauthTypes.includes(accountName) ? 'oauth' : 'basic',
      editable: true,
      uid: null,
      metadata: null,
      data: {},
      ...more,
    };
    this.connections.push(one);
    return one;
  }

  asked(method: string, path: string): Asked[] {
    return this.requests.filter((one) => one.method === method && one.path === path);
  }

  /** What the provider's page does when the user allows access. */
  consent(id: string): void {
    const found = this.connections.find((one) => String(one.id) === id);
    Object.assign(found ?? {}, { uid: (found?.uid ?? 0) + 1, metadata: { type: 'email', value: 'ada@acme.example' } });
  }

  readonly site: Site = async (path, request) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    if (path === '/consent')
      return { html: page('Allow access?', `<a href="/cb?id=${searchParams.get('id')}">Allow</a>`) };
    if (path === '/cb') {
      this.consent(searchParams.get('id') ?? '');
      // It tells nobody, and stays open.
      return { html: page('You can close this window', '') };
    }
    if (request.method === 'OPTIONS') return { html: '', status: 204, headers: cors };
    const asked = {
      method: request.method ?? 'GET',
      path: pathname,
      query: searchParams,
      body: await bodyOf(request),
      authorization: request.headers.authorization ?? '',
    };
    this.requests.push(asked);
    const special = this.special[`${asked.method} ${path}`];
    if (special === 'offline') {
      request.socket.destroy();
      return new Promise(() => undefined);
    }
    const { status, body, headers } = special ?? this.#answer(asked);
    return { html: JSON.stringify(body), status, headers: { ...cors, 'Content-Type': 'application/json', ...headers } };
  };

  #answer(asked: Asked): MakeAnswer {
    const [, root, id, action] = asked.path.split('/');
    if (root === 'oauth') return ok({ url: this.consentUrl(action ?? '') });
    if (root !== 'connections') return refusal(404, 'Not found');
    if (!id) return asked.method === 'POST' ? this.#create(asked) : this.#list(asked);
    const found = this.connections.find((one) => String(one.id) === id);
    return found ? this.#one(found, action, asked) : refusal(404, 'Connection not found.');
  }

  #list({ query }: Asked): MakeAnswer {
    const types = query.getAll('type[]');
    const found = this.connections.filter(({ accountName }) => types.length === 0 || types.includes(accountName));
    const connections = found.map(({ data: _, usedBy: __, ...one }) => ({
      ...one,
      scoped: !query.getAll(`${one.accountName}[]`).some((scope) => this.missingScopes.includes(scope)),
    }));
    return ok({ connections });
  }

  #create({ body }: Asked): MakeAnswer {
    const { accountName, accountType, ...data } = body;
    return ok({ connection: this.add({ name: String(accountName), accountName: String(accountType), data }) });
  }

  #one(found: MakeConnection, action: string | undefined, { method, body, query }: Asked): MakeAnswer {
    switch (action) {
      case 'test':
        return ok({ verified: found.accountType === 'basic' || found.uid !== null });
      case 'scoped':
        return ok({
          connection: { scoped: !(body.scope as string[]).some((one) => this.missingScopes.includes(one)) },
        });
      case 'editable-data-schema':
        return ok({ editableParameters: Object.keys(found.data) });
      case 'set-data':
        found.data = body;
        return ok({ changed: true });
    }
    if (method === 'DELETE' && found.usedBy && !query.has('confirmed')) {
      return refusal(400, `It is used by “${found.usedBy}”.`);
    }
    if (method === 'DELETE') this.connections = this.connections.filter((one) => one !== found);
    if (method === 'PATCH') Object.assign(found, body);
    return ok({ connection: found });
  }
}

export function refusal(status: number, detail: string): MakeAnswer {
  return { status, body: { message: 'Bad Request', detail, code: 'SC400' } };
}

export const ok = (body: unknown): MakeAnswer => ({ status: 200, body });

const page = (title: string, rest: string) => `<!doctype html><title>${title}</title><h1>${title}</h1>${rest}`;

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text ? JSON.parse(text) : {};
}
