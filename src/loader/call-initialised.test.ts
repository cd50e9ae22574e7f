import { describe, expect, test, vi } from 'vitest';
import type { ConfigureOptions } from './options.ts';
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
    const { call, config, posted, receive } = start();
    await receive('CLIENT_INIT', { version: 1 });
    call.reconfigure(config);
    expect(posted.slice(1)).toEqual([{ type: 'VENDOR_RESTYLE', data: appearance, origin: dialogOrigin }]);
    expect(JSON.stringify(posted[1])).not.toMatch(/secret|token|acme|piece|session|instance/i);
  });

  test('has only the colour scheme if nothing is configured, and no functions', async () => {
    const { call, config, posted, receive } = start();
    await receive('CLIENT_INIT');
    call.reconfigure({ ...config, options: { ...config.options, embedding: undefined } });
    const handler = () => undefined;
    const embedding = { styling: { theme: { handler } as object } };
    call.reconfigure({ ...config, options: { ...config.options, embedding } });
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
    const { call, config, posted, receive } = start({}, { jwtToken });
    call.reconfigure(config);
    await receive('CLIENT_INIT', { version: 1 });
    call.reconfigure(config);
    expect(posted).toEqual([]);
    release('jwt');
    await vi.advanceTimersByTimeAsync(0);
    expect(types(posted)).toEqual(['VENDOR_INIT']);
  });
});

test('a signal that another script has made circular is left out', async () => {
  const { signal } = new AbortController();
  // As zone.js does, whose tasks refer to their target.
  Object.assign(signal, { __zone_symbol__abortfalse: [{ target: signal }] });
  const { posted, receive } = start({ signal });
  await receive('CLIENT_INIT');
  expect(types(posted)).toEqual(['VENDOR_INIT']);
  expect(posted[0]?.data.connect).not.toHaveProperty('signal');
});

describe('a later configure()', () => {
  const laterOptions = { jwtToken: 'later-jwt', embedding: { styling: { mode: 'light' as const } } };

  test('before CLIENT_INIT, or while the token is fetched: options and credentials are of the same one', async () => {
    for (const isBefore of [true, false]) {
      let release = (_: string) => {};
      const jwtToken = () =>
        new Promise<string>((resolve) => {
          release = resolve;
        });
      const { call, config, posted, receive } = start({}, { jwtToken });
      const later = { ...config, options: { ...config.options, ...laterOptions } };
      if (isBefore) call.reconfigure(later);
      await receive('CLIENT_INIT');
      if (!isBefore) call.reconfigure(later);
      release('first-jwt');
      await vi.advanceTimersByTimeAsync(0);
      expect(posted).toMatchObject([{ type: 'VENDOR_INIT', data: { jwtToken: 'later-jwt', mode: 'light' } }]);
    }
  });

  test('while the dialog is open: the next session is of its token', async () => {
    const { call, config, posted, receive } = start();
    await receive('CLIENT_INIT');
    call.reconfigure({ ...config, options: { ...config.options, ...laterOptions } });
    await receive('CLIENT_SESSION_EXPIRED');
    expect(types(posted)).toEqual(['VENDOR_INIT', 'VENDOR_RESTYLE', 'VENDOR_SESSION']);
    expect(posted[2]?.data).toEqual({ jwtToken: 'later-jwt' });
  });

  test('a dialog that loads anew gets its own draft back, and not a later call', async () => {
    const { call, config, posted, receive } = start();
    await receive('CLIENT_INIT');
    const later = { ...config };
    call.reconfigure(later);
    await receive('CLIENT_CONNECT_DRAFT', { draft: { for: 'acme' } });
    await receive('CLIENT_INIT');
    expect(posted.at(-1)).toMatchObject({ type: 'VENDOR_INIT', data: { draft: { for: 'acme' } } });
    expect(later.draft).toBeUndefined();
  });

  test('of another instance: the dialog gets nothing of it, before and after VENDOR_INIT', async () => {
    for (const isBefore of [true, false]) {
      const { call, config, posted, receive } = start();
      const options = { ...config.options, ...laterOptions, instanceUrl: 'https://other.example' };
      const other = { ...config, options: options as ConfigureOptions, instanceUrl: 'https://other.example' };
      if (isBefore) call.reconfigure(other);
      await receive('CLIENT_INIT');
      if (!isBefore) call.reconfigure(other);
      await receive('CLIENT_SESSION_EXPIRED');
      expect(types(posted)).toEqual(['VENDOR_INIT', 'VENDOR_SESSION']);
      expect(posted.map(({ data }) => (data as { jwtToken?: string }).jwtToken)).toEqual(['secret-jwt', 'secret-jwt']);
      expect(JSON.stringify(posted)).not.toMatch(/later-jwt|other\.example/);
    }
  });
});
