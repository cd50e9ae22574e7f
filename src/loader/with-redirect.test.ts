import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deferred } from '../../demo/testing/deferred.ts';
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

describe('while the token is fetched', () => {
  const token = deferred();
  const jwtToken = () => token.promise.then(() => 'x');

  async function leaving(options: ConnectOptions = {}, loadTimeout = 20) {
    const client = withRedirect(createClient());
    await client.configure({ instanceUrl, dialogUrl, jwtToken, preload: false, loadTimeout });
    return { client, result: client.connect({ redirect, ...options }) };
  }

  test('a function that never returns rejects', async () => {
    const { result } = await leaving();
    await expect(result).rejects.toMatchObject({ code: 'authentication_failed' });
  });

  test.each([Number.POSITIVE_INFINITY, 3e9])('a loadTimeout of %s is no timeout at once', async (loadTimeout) => {
    const { client, result } = await leaving({}, loadTimeout);
    await new Promise((resolve) => setTimeout(resolve, 20));
    // The other call ends it.
    await client.connect({ newWindow: {} }).catch(() => undefined);
    expect(await result).toEqual({ connection: undefined });
  });

  test('an abort rejects at once, and the page stays', async () => {
    const controller = new AbortController();
    const { result } = await leaving({ signal: controller.signal });
    controller.abort();
    await expect(result).rejects.toMatchObject({ code: 'aborted' });
  });

  test('another call takes over, and the page stays', async () => {
    const { client, result } = await leaving();
    await expect(client.connect({ newWindow: {} })).rejects.toMatchObject({ code: 'popup_blocked' });
    expect(await result).toEqual({ connection: undefined });
  });

  afterAll(async () => {
    token.resolve();
    await token.promise;
    expect(assign).not.toHaveBeenCalled();
  });
});
