import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { expect, it } from 'vitest';
import { siteUrls } from '../sites/site-urls.ts';
import { databaseStart } from '../testing/test-instance.ts';
import { createMakeServer } from './make-server.ts';
import { demoTokens } from './teams.ts';

it(
  'finds again what it has stored, with the same key only',
  async () => {
    const database = await PGlite.create('memory://');
    const { make, provider, apps, appsApi } = siteUrls(4400);
    const start = (encryptionKey: Uint8Array) =>
      createMakeServer({
        database,
        encryptionKey,
        publicUrl: make,
        providerUrl: provider,
        appsUrl: apps,
        appsApiUrl: appsApi,
      });
    const key = randomBytes(32);
    const headers = { authorization: `Token ${demoTokens.harbourLane.token}`, 'content-type': 'application/jsonc' };
    const path = '/api/v2/sdk/apps/connections/harbour-kit-6/scopes';
    await (await start(key)).request(path, { method: 'PUT', headers, body: '{ "post": "Send letters" } // new' });

    const again = await start(key);
    expect(await (await again.request(path, { headers })).text()).toBe('{ "post": "Send letters" } // new');
    const list = await again.request('/api/v2/sdk/apps/harbour-kit/connections', { headers });
    expect(((await list.json()) as { appConnections: unknown[] }).appConnections).toHaveLength(9);
    await expect(start(randomBytes(32))).rejects.toThrow('--reset');
    await database.close();
  },
  databaseStart,
);
