import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeSite } from '../sites/make-site.ts';
import { siteUrls } from '../sites/site-urls.ts';
import { createMemoryStore } from '../storage/memory-store.ts';
import { authorizeAtApp } from '../testing/make-authorize.ts';
import { makeValues } from '../testing/make-values.ts';
import { startTestMake } from '../testing/test-make.ts';
import { makeTypes } from './definitions/index.ts';
import { demoTokens } from './teams.ts';

it('reads stored data with the same key only', async () => {
  const store = createMemoryStore();
  const start = (encryptionKey: Uint8Array) => makeSite({ store, encryptionKey, urls: siteUrls(4400) });
  const key = randomBytes(32);
  const headers = { authorization: `Token ${demoTokens.harbourLane.token}`, 'content-type': 'application/jsonc' };
  const path = '/api/v2/sdk/apps/connections/harbour-kit-6/scopes';
  await (await start(key)).request(path, { method: 'PUT', headers, body: '{ "post": "Send letters" } // new' });

  const again = await start(key);
  expect(await (await again.request(path, { headers })).text()).toBe('{ "post": "Send letters" } // new');
  const list = await again.request('/api/v2/sdk/apps/harbour-kit/connections', { headers });
  expect(((await list.json()) as { appConnections: unknown[] }).appConnections).toHaveLength(9);
  await expect(start(randomBytes(32))).rejects.toThrow('--reset');
});

const written: string[] = [];
const make = await startTestMake({
  store: createMemoryStore({
    persist: async (writes) => {
      for (const documents of writes.values()) written.push(JSON.stringify([...documents]));
    },
  }),
});

it('stores secrets encrypted', async () => {
  const almanook = await make.create(makeTypes.almanook, {}, 'A name in the clear');
  await authorizeAtApp(make, almanook);
  await make.create(makeTypes.cedarpost, makeValues.cedarpost);
  const { data } = await make.readValue(almanook);
  // A value that is copied to another document cannot be decrypted there.
  await expect(make.readValue(almanook, almanook + 1)).rejects.toThrow();

  const all = written.join();
  expect(all).toContain('A name in the clear');
  for (const secret of [String(data.accessToken), makeValues.cedarpost.apiKey, 'am-make-winding-key']) {
    expect(secret).toMatch(/.{10}/);
    expect(all).not.toContain(secret);
  }
});
