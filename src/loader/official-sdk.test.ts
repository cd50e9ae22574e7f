import { expect, test, vi } from 'vitest';
import type { Client } from './client.ts';
import { installGlobal } from './official-sdk.ts';

const options = { instanceUrl: 'https://ap.example', jwtToken: 'jwt' };

function createClient() {
  const success = async () => ({ status: 'success' as const });
  return { configure: vi.fn(success), connect: vi.fn(), connections: vi.fn() } satisfies Client;
}

test('an assignment of the object to itself changes nothing, as in a snippet with a default', async () => {
  const page: { activepieces?: Partial<Client> } = {};
  const client = createClient();
  installGlobal(page, client);
  page.activepieces = page.activepieces || {};
  expect(page.activepieces).toBe(client);
  await page.activepieces.configure?.(options);
  expect(client.configure).toHaveBeenCalledOnce();
});

test('nor does that of the official SDK, once it has our functions', async () => {
  const configureOfficial = vi.fn();
  const page: { activepieces?: Partial<Client> } = {};
  const client = createClient();
  installGlobal(page, client);
  page.activepieces = { configure: configureOfficial };
  page.activepieces = page.activepieces ?? {};
  await page.activepieces.configure?.(options);
  expect(client.configure).toHaveBeenCalledOnce();
  expect(configureOfficial).toHaveBeenCalledOnce();
});
