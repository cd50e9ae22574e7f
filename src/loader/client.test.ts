import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from './client.ts';
import type { ConnectOptions } from './options.ts';

const instanceUrl = 'https://ap.example';
const open = vi.fn();

beforeEach(() => {
  open.mockReset();
  vi.stubGlobal('window', { open });
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  vi.stubGlobal('navigator', { language: 'en' });
});
afterEach(() => vi.unstubAllGlobals());

async function configured() {
  const client = createClient();
  await client.configure({ instanceUrl, jwtToken: 'x', preload: false });
  return client;
}

describe('before configure()', () => {
  test.each(['connect', 'connections'] as const)('%s() says what to call first', (method) =>
    expect(createClient()[method]()).rejects.toMatchObject({
      code: 'not_configured',
      message: 'Activepieces: Call configure() first.',
    }),
  );

  test('a refused configure() counts as none', async () => {
    const client = createClient();
    await expect(client.configure({} as { instanceUrl: string })).rejects.toMatchObject({ code: 'invalid_options' });
    await expect(client.connect()).rejects.toMatchObject({ code: 'not_configured' });
  });
});

describe('a window', () => {
  test.each<[string, object | null]>([
    ['blocked', null],
    ['closed by a blocker', { closed: true }],
  ])('that is %s rejects', async (_, popup) => {
    open.mockReturnValue(popup);
    const client = await configured();
    await expect(client.connect({ newWindow: {} })).rejects.toMatchObject({
      code: 'popup_blocked',
      message: 'Activepieces: The browser blocked the window. Open it in a click, before any await.',
    });
    expect(open.mock.calls).toEqual([[`${instanceUrl}/embed`, '_blank', 'width=700,height=700,top=0,left=0']]);
  });
});

test.each<[string, unknown]>([
  ['an address', { returnUrl: 'https://app.example/' }],
  ['something else', true],
])('redirect is refused where nothing takes it before: %s', async (_, redirect) => {
  const client = await configured();
  for (const method of ['connect', 'connections'] as const) {
    await expect(client[method]({ redirect } as ConnectOptions)).rejects.toMatchObject({
      code: 'invalid_options',
      message: expect.stringMatching(
        /\(\{ redirect \}\) must be of type false \(without connect-hosted\.js\), but got /,
      ),
    });
  }
  expect(open).not.toHaveBeenCalled();
});

test.each([undefined, null, false, ''])('redirect: %j counts as not given', async (redirect) => {
  const client = await configured();
  await expect(client.connect({ redirect, newWindow: {} } as ConnectOptions)).rejects.toMatchObject({
    code: 'popup_blocked',
  });
});

test.each<[string, object, string]>([
  ['wrong options', { newWindow: {}, scope: 'WORLD' }, 'invalid_options'],
  ['a signal that is aborted already', { newWindow: {}, signal: AbortSignal.abort() }, 'aborted'],
])('%s open nothing', async (_, options, code) => {
  const client = await configured();
  await expect(client.connect(options)).rejects.toMatchObject({ code });
  await expect(client.connections(options)).rejects.toMatchObject({ code });
  expect(open).not.toHaveBeenCalled();
});
