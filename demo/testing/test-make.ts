import { randomBytes } from 'node:crypto';
import { afterAll } from 'vitest';
import { listen } from '../listen.ts';
import type { ConnectionValue } from '../make/connections.ts';
import { demoTokens, teams } from '../make/teams.ts';
import { openProvider } from '../provider/provider.ts';
import { allSites } from '../sites/all-sites.ts';
import { appsSite } from '../sites/apps-site.ts';
import { makeSite } from '../sites/make-site.ts';
import { providerSite } from '../sites/provider-site.ts';
import { siteUrls } from '../sites/site-urls.ts';
import { createEncryption } from '../storage/encryption.ts';
import { createMemoryStore } from '../storage/memory-store.ts';
import { type HttpResponse, send } from './send.ts';

type Call = { body?: unknown; token?: string | null; headers?: { [name: string]: string } };

/** Make with the apps and their provider, on a real port, until the tests of the file have run. */
export async function startTestMake({ store = createMemoryStore(), now = () => new Date() } = {}) {
  const listener = await listen(0);
  const urls = siteUrls(listener.port);
  const encryptionKey = randomBytes(32);
  const provider = await openProvider(urls);
  const make = await makeSite({ store, encryptionKey, urls, now });
  const apps = appsSite({ latencyMs: 0, urls, whoIs: provider.whoIs });
  const sites = allSites({ make, apps, provider: providerSite(provider) }, urls);
  listener.answerWith((request, bindings) => sites.fetch(request, bindings));
  // `fetch` cannot set the Host header, so Make also has its own port.
  const alone = await listen(0);
  alone.answerWith((request) => make.fetch(request));

  afterAll(async () => {
    await alone.close();
    await listener.close();
    await store.close();
  });

  const request = (method: string, address: string, { body, token, headers }: Call = {}) => {
    const authorization = token === null ? {} : { authorization: `Token ${token ?? demoTokens.harbourLane.token}` };
    return send(`${urls.make}${address}`, { method, headers: { ...authorization, ...headers }, body });
  };
  const call = (method: string, address: string, options?: Call): Promise<HttpResponse> =>
    request(method, `/api/v2${address}`, options);

  return {
    urls,
    /** For clients that reach 127.0.0.1 only. */
    apiUrl: `http://127.0.0.1:${alone.port}/api/v2`,
    call,
    /** The decrypted value, as a scenario uses it. */
    async readValue(id: number, contextId = id) {
      const stored = await store.collection<{ id: string; value: string }>('make-connection').get(String(id));
      return createEncryption(encryptionKey).decrypt(
        stored?.value ?? '',
        `make/connection/${contextId}`,
      ) as ConnectionValue;
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
  };
}

export type TestMake = Awaited<ReturnType<typeof startTestMake>>;
