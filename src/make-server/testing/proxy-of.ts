import { createMakeProxy } from '../proxy.ts';
import type { MakeProxyOptions } from '../proxy-options.ts';
import { base, type Faults, recordedMake, token } from './recorded-make.ts';

export const dialog = 'https://cdn.example';

/** A proxy at `https://app.example/api/make` for a user of team 7, who sends `Authorization: Session 7`. */
export function proxyOf({ answers, ...options }: Partial<MakeProxyOptions> & { answers?: Faults } = {}) {
  const make = recordedMake(answers);
  const proxy = createMakeProxy({
    baseUrl: base,
    token,
    authenticate: (request) =>
      request.headers.get('authorization') === 'Session 7' ? Promise.resolve({ teamId: 7 }) : undefined,
    allowedOrigins: [dialog],
    apps: ['shop'],
    fetch: make.fetch,
    ...options,
  });
  return {
    arrived: make.arrived,
    /** `line` is a method and what follows the mount point; a body is sent as JSON. */
    ask: (line: string, { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {}) =>
      proxy(requestTo(line, body, headers)),
  };
}

function requestTo(line: string, body: unknown, headers: Record<string, string>): Request {
  const [method = '', path = ''] = line.split(' ');
  return new Request(`https://app.example/api/make${path}`, {
    method,
    headers: {
      authorization: 'Session 7',
      cookie: 'sid=secret-cookie',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}
