import { describe, expect, test, vi } from 'vitest';
import { dialogOrigin, slackPieceName, start, stubPage, styling, types } from './testing/started-call.ts';

stubPage();

describe('VENDOR_INIT', () => {
  test('is posted to the origin of the dialog once it has sent CLIENT_INIT', async () => {
    const { posted, receive } = start();
    await vi.advanceTimersByTimeAsync(1000);
    expect(posted).toEqual([]);
    await receive('CLIENT_INIT', { version: 1 });
    expect(posted).toMatchObject([
      {
        type: 'VENDOR_INIT',
        origin: dialogOrigin,
        data: {
          jwtToken: 'secret-jwt',
          mode: 'dark',
          hideFolders: true,
          connect: { pieceName: slackPieceName, version: 1 },
        },
      },
    ]);
  });

  test.each<[string, string, object | undefined]>([
    ['another origin', 'https://evil.example', undefined],
    ['another window', dialogOrigin, {}],
  ])('is not posted after CLIENT_INIT from %s', async (_, origin, source) => {
    const { posted, receive } = start();
    await receive('CLIENT_INIT', { version: 1 }, origin, source);
    expect(posted).toEqual([]);
  });
});

describe('VENDOR_RESTYLE', () => {
  const appearance = { ...styling, colorScheme: 'light dark' };

  test('carries the appearance and nothing else', async () => {
    const { call, posted, receive } = start();
    await receive('CLIENT_INIT', { version: 1 });
    call.restyle();
    expect(posted.slice(1)).toEqual([{ type: 'VENDOR_RESTYLE', data: appearance, origin: dialogOrigin }]);
    expect(JSON.stringify(posted[1])).not.toMatch(/secret|token|acme|piece|session|instance/i);
  });

  test('has only the colour scheme if nothing is configured, and no functions', async () => {
    const { call, config, posted, receive } = start();
    await receive('CLIENT_INIT');
    config.options = { ...config.options, embedding: undefined };
    call.restyle();
    const handler = () => undefined;
    config.options = { ...config.options, embedding: { styling: { theme: { handler } as object } } };
    call.restyle();
    expect(posted.slice(1).map(({ data }) => data)).toEqual([
      { colorScheme: 'light dark' },
      { colorScheme: 'light dark', theme: {} },
    ]);
  });

  test('waits for VENDOR_INIT: not before CLIENT_INIT, nor while the token is fetched', async () => {
    let release = (_: string) => {};
    const jwtToken = () =>
      new Promise<string>((resolve) => {
        release = resolve;
      });
    const { call, posted, receive } = start({}, { jwtToken });
    call.restyle();
    await receive('CLIENT_INIT', { version: 1 });
    call.restyle();
    expect(posted).toEqual([]);
    release('jwt');
    await vi.advanceTimersByTimeAsync(0);
    expect(types(posted)).toEqual(['VENDOR_INIT']);
  });
});
