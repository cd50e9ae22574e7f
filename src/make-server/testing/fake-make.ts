/** A request as it arrived at Make. `path` begins below `/api/v2` and has the query, decoded. */
type Arrived = { method: string; path: string; url: string; headers: Headers; body: string | undefined };

/** In place of an answer: the connection breaks, or nothing ever comes. */
export type Failure = 'cut' | 'hang';

export type Answers = { [request: string]: (() => Response) | Failure };

/** No UUID of version 4, so it is sent as a bearer token; see `token` for one that is. */
export const oauthToken = 'oauth-access-token-of-make';
export const token = '0b6f7c1e-5a55-4b62-9f0a-3d5d8f6c2a11';

export const base = 'https://eu2.make.com';

/** Team 7 has connection 70, team 8 has 80. The app `shop` has `shop` and `shop-2`, an alias of `stall`. */
const usual: Answers = {
  'GET /connections/70?cols[]=id&cols[]=teamId': () => Response.json({ connection: { id: 70, teamId: 7 } }),
  'GET /connections/80?cols[]=id&cols[]=teamId': () => Response.json({ connection: { id: 80, teamId: 8 } }),
  'GET /sdk/apps/shop/connections': () =>
    Response.json({
      appConnections: [
        { name: 'shop', label: 'Shop', type: 'oauth', alias_to: null },
        { name: 'shop-2', label: 'Shop, key', type: 'basic', alias_to: 'stall' },
      ],
    }),
};

/** A Make that remembers what it was asked, and answers `{}` unless told otherwise. */
export function fakeMake(answers: Answers = {}) {
  const arrived: Arrived[] = [];
  const all = { ...usual, ...answers };
  const fetch = (async (input: string, init: RequestInit) => {
    const request = new Request(input, init);
    const path = decodeURIComponent(input.slice(`${base}/api/v2`.length));
    const { method, headers } = request;
    const body = init.body === undefined ? undefined : String(init.body);
    arrived.push({ method, path, url: input, headers, body });
    if (init.redirect !== 'manual') throw new Error('a redirect would have been followed');
    const answer = all[`${method} ${path}`] ?? (() => Response.json({}));
    if (answer === 'cut') throw new TypeError(`fetch failed: ${headers.get('authorization')}`);
    if (answer !== 'hang') return answer();
    return new Promise<Response>((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  }) as typeof globalThis.fetch;
  return { fetch, arrived };
}

/** Make's answer where a look at whose something is stands before it. */
export function refusing(status: number, body: unknown = { message: 'Permission denied', code: 'SC403' }) {
  return () => Response.json(body, { status });
}
