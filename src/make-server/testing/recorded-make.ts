import { AcceptingApps, acceptingDefinition } from '../../../demo/testing/accepting-apps.ts';
import { type Fault, FaultyServer } from '../../../demo/testing/faulty-server.ts';
import { openMakeTeam } from '../../../demo/testing/make-team.ts';

/** No UUID of version 4, so it is sent as a bearer token; see `token` for one that is. */
export const oauthToken = 'oauth-access-token-of-make';
export const token = '0b6f7c1e-5a55-4b62-9f0a-3d5d8f6c2a11';

export const base = 'https://eu2.make.com';

export type Faults = { [route: string]: Fault };

const parameters = '[{ "name": "apiKey", "type": "password", "editable": true }]';

/** Team 7 has connection 70, team 8 has 80. The app `shop` has `shop` and `shop-2`, an alias of `stall`. */
export async function openShop(publicUrl: string) {
  const team = await openMakeTeam({
    publicUrl,
    token,
    teams: [7, 8],
    apps: [
      {
        app: 'shop',
        definitions: [
          acceptingDefinition('shop', { type: 'oauth', parameters }),
          acceptingDefinition('shop-2', { type: 'oauth', aliasTo: 'stall' }),
        ],
      },
      { app: 'market', definitions: [acceptingDefinition('stall', { type: 'oauth', parameters })] },
    ],
    network: new AcceptingApps(),
  });
  await team.add({ id: 70, type: 'shop', teamId: 7 });
  await team.add({ id: 80, type: 'shop', teamId: 8 });
  return team.server;
}

class FaultyMake extends FaultyServer {
  #team: ReturnType<typeof openShop> | undefined;

  protected override async serve(request: Request): Promise<Response> {
    this.#team ??= openShop(base);
    return (await this.#team).request(request);
  }
}

/** Make in memory: its requests are recorded as they arrive, and `faults` replace answers. */
export function recordedMake(faults: Faults = {}) {
  const make = new FaultyMake('/api/v2');
  for (const [route, fault] of Object.entries(faults)) make.on(route, fault);
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (init?.redirect !== 'manual') throw new Error('a redirect would have been followed');
    return make.fetch(input, init);
  };
  return { fetch, arrived: make.requests };
}

/** Make's refusal of the request that checks who owns a connection or definition. */
export function refusing(status: number, body: unknown = { message: 'Permission denied', code: 'SC403' }) {
  return () => Response.json(body, { status });
}
