import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClient } from './client.ts';
import type { ConnectOptions } from './options.ts';
import { withRedirect } from './with-redirect.ts';

const instanceUrl = 'https://ap.example';
const dialogUrl = 'https://cdn.example/embed/index.html';
const redirect = { returnUrl: 'https://app.example/', state: 's' };
const open = vi.fn();
const assign = vi.fn();

beforeEach(() => {
  open.mockReset();
  assign.mockReset();
  const page = { open, parent: undefined as unknown };
  page.parent = page;
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('location', { assign });
  vi.stubGlobal('addEventListener', vi.fn());
});
afterEach(() => vi.unstubAllGlobals());

async function configured() {
  const client = withRedirect(createClient());
  await client.configure({ instanceUrl, dialogUrl, jwtToken: 'x', preload: false, loadTimeout: 1 });
  return client;
}

test.each(['connect', 'connections'] as const)('%s() leaves for the hosted page', async (method) => {
  const client = await configured();
  // The page stays, since nothing but the address is asked for.
  await expect(client[method]({ redirect })).rejects.toMatchObject({ code: 'dialog_unreachable' });
  expect(assign.mock.calls).toEqual([[expect.stringMatching(/^https:\/\/cdn\.example\/embed\/index\.html#connect=./)]]);
  expect(open).not.toHaveBeenCalled();
});

test.each([undefined, null, false])('redirect: %j leaves the page where it is', async (given) => {
  const client = await configured();
  const options = { redirect: given, newWindow: {} } as ConnectOptions;
  await expect(client.connect(options)).rejects.toMatchObject({ code: 'popup_blocked' });
  expect(assign).not.toHaveBeenCalled();
});
