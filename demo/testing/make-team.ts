import { randomBytes } from 'node:crypto';
import { type Connection, createConnections } from '../make/connections.ts';
import type { CustomApp } from '../make/definition.ts';
import { createMakeServer } from '../make/make-server.ts';
import { createEncryption } from '../storage/encryption.ts';
import { createMemoryStore } from '../storage/memory-store.ts';
import type { AcceptingApps } from './accepting-apps.ts';

/** A connection to create; `data` is its parameters. One with a `uid` is authorized. */
export type ConnectionSeed = Partial<Connection> & Pick<Connection, 'type'> & { data?: { [name: string]: unknown } };

export type TeamOptions = {
  /** Make's URL in a browser. */
  publicUrl: string;
  token: string;
  teams: number[];
  apps: CustomApp[];
  network: AcceptingApps;
};

/** Make in memory. */
export async function openMakeTeam({ publicUrl, token, teams, apps, network }: TeamOptions) {
  const store = createMemoryStore();
  const encryptionKey = randomBytes(32);
  const scopes = ['connections:read', 'connections:write', 'sdk-apps:read', 'sdk-apps:write'];
  const tokens = [{ token, teams, scopes }];
  const server = await createMakeServer({ store, encryptionKey, publicUrl, network, apps, tokens, firstId: 1 });
  const connections = createConnections(store, createEncryption(encryptionKey), 1);
  const get = async (address: string) =>
    (await server.request(address, { headers: { authorization: `Token ${token}` } })).headers.get('location') ?? '';

  return {
    server,
    connections,

    add({ data = {}, name = 'Acme', ...seed }: ConnectionSeed): Promise<Connection> {
      const accessToken = seed.uid === undefined || seed.uid === null ? undefined : 'access-0';
      const value = { parameters: data, requested: seed.scopes ?? [], data: accessToken ? { accessToken } : {} };
      return connections.create({ teamId: teams[0] ?? 0, name, ...seed, value });
    },

    /** Sorted by id, with their parameters. */
    async list() {
      const found = (await Promise.all(teams.map((team) => connections.list(team)))).flat();
      const withData = found.map(async (connection) => {
        const { parameters } = await connections.readValue(connection.id);
        return { ...connection, data: parameters };
      });
      return (await Promise.all(withData)).sort((a, b) => a.id - b.id);
    },

    /** Authorizes this connection at the app. */
    async authorize(id: number): Promise<void> {
      const atApp = new URL(await get((await get(`${publicUrl}/api/v2/oauth/auth/${id}`)).slice(publicUrl.length)));
      const callback = new URL(atApp.searchParams.get('redirect_uri') ?? '');
      callback.search = String(new URLSearchParams({ code: 'any', state: atApp.searchParams.get('state') ?? '' }));
      const page = await server.request(callback.pathname + callback.search);
      if (!page.ok) throw new Error(`The sign-in has failed: ${await page.text()}`);
    },
  };
}

export type MakeTeam = Awaited<ReturnType<typeof openMakeTeam>>;
