import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeSite } from '../sites/make-site.ts';
import { siteUrls } from '../sites/site-urls.ts';
import { openStore } from '../storage/open-store.ts';
import { filesContain } from '../testing/files-contain.ts';
import { authorize } from '../testing/make-authorize.ts';
import { makeTypes, makeValues } from '../testing/make-values.ts';
import { databaseStart } from '../testing/test-instance.ts';
import { startTestMake } from '../testing/test-make.ts';
import { demoTokens } from './teams.ts';

it('finds again what it has stored, with the same key only', async () => {
  const store = await openStore('memory://');
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

it(
  'keeps secrets where nobody can read them',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demo-make-'));
    const make = await startTestMake({ path: folder });
    const almanook = await make.create(makeTypes.almanook, {}, 'A name in the clear');
    await authorize(make, almanook);
    await make.create(makeTypes.cedarpost, makeValues.cedarpost);
    const { data } = await make.readValue(almanook);
    // A value that is copied to another document cannot be read there.
    await expect(make.readValue(almanook, almanook + 1)).rejects.toThrow();
    await make.close();

    expect(await filesContain(folder, 'A name in the clear')).toBe(true);
    for (const secret of [String(data.accessToken), makeValues.cedarpost.apiKey, 'am-make-winding-key']) {
      expect(secret).toMatch(/.{10}/);
      expect(await filesContain(folder, secret)).toBe(false);
    }
    await rm(folder, { recursive: true });
  },
  databaseStart,
);
