import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { decryptValue } from '../instance/encryption.ts';
import { listen } from '../listen.ts';
import { createMakeServer } from '../make/make-server.ts';
import { demoTokens, teams } from '../make/teams.ts';
import { openProvider } from '../provider/provider.ts';
import { allSites } from '../sites/all-sites.ts';
import { appsSite } from '../sites/apps-site.ts';
import { providerSite } from '../sites/provider-site.ts';
import { siteUrls } from '../sites/site-urls.ts';
import { type Answer, send } from './send.ts';

type Call = { body?: unknown; token?: string | null; headers?: { [name: string]: string } };

/** Make with the apps and their provider, on a real port; `path` keeps its database in a folder. */
export async function startTestMake({ path = 'memory://', now }: { path?: string; now?: () => Date } = {}) {
  const listener = await listen(0);
  const urls = siteUrls(listener.port);
  const database = await PGlite.create(path);
  const encryptionKey = randomBytes(32);
  const provider = await openProvider(urls);
  const make = await createMakeServer({
    database,
    encryptionKey,
    publicUrl: urls.make,
    providerUrl: urls.provider,
    appsUrl: urls.apps,
    appsApiUrl: urls.appsApi,
    ...(now && { now }),
  });
  const apps = appsSite({ latency: 0, urls, whoIs: provider.whoIs });
  const sites = allSites({ make, apps, provider: providerSite(provider) }, urls);
  listener.answerWith((request, bindings) => sites.fetch(request, bindings));
  // `fetch` cannot say which site it means, so Make has a port of its own, too.
  const alone = await listen(0);
  alone.answerWith((request) => make.fetch(request));

  const request = (method: string, address: string, { body, token, headers }: Call = {}) =>
    send(`${urls.make}${address}`, {
      method,
      headers: {
        ...(token !== null && { authorization: `Token ${token ?? demoTokens.harbourLane.token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const call = (method: string, address: string, more?: Call): Promise<Answer> =>
    request(method, `/api/v2${address}`, more);

  return {
    urls,
    /** For clients that reach 127.0.0.1 only. */
    apiUrl: `http://127.0.0.1:${alone.port}/api/v2`,
    call,
    /** What a scenario would find in a connection. */
    async readValue(id: number, contextId = id) {
      const { rows } = await database.query<{ value: Uint8Array }>('select value from make_connection where id = $1', [
        id,
      ]);
      const value = rows[0]?.value ?? new Uint8Array();
      return decryptValue(encryptionKey, value, `make/connection/${contextId}`) as {
        parameters: { [name: string]: unknown };
        data: { [name: string]: unknown };
      };
    },
    /** A control of the demo. */
    control: (address: string, body: unknown) => request('PUT', `/demo${address}`, { body }),
    async create(accountType: string, values: object, accountName = accountType): Promise<number> {
      const answer = await call('POST', `/connections?teamId=${teams.harbourLane}`, {
        body: { ...values, accountName, accountType },
      });
      if (answer.status !== 200) throw new Error(answer.text);
      return (answer.json as { connection: { id: number } }).connection.id;
    },
    async close() {
      await alone.close();
      await listener.close();
      await database.close();
    },
  };
}

export type TestMake = Awaited<ReturnType<typeof startTestMake>>;
