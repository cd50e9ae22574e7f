import { describe, expect, test, vi } from 'vitest';
import {
  dialogOrigin,
  dialogUrl,
  listeners,
  pieceName,
  start,
  stubPage,
  styling,
  types,
} from './testing/started-call.ts';

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
        data: { jwtToken: 'secret-jwt', mode: 'dark', hideFolders: true, connect: { pieceName, version: 1 } },
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

describe('the call rejects', () => {
  test.each<[string, number | undefined, string | undefined, string]>([
    [
      'a dialog that does not load',
      undefined,
      undefined,
      'did not load within 15000 ms. Check dialogUrl and its frame-ancestors.',
    ],
    [
      'one for as long as loadTimeout',
      300,
      undefined,
      'did not load within 300 ms. Check dialogUrl and its frame-ancestors.',
    ],
    [
      'one from another origin',
      300,
      'https://moved.example',
      'redirects to https://moved.example. Set dialogUrl to its final address.',
    ],
  ])('%s', async (_, loadTimeout, origin, sentence) => {
    const { receive, reject } = start({}, { loadTimeout });
    if (origin) await receive('CLIENT_INIT', {}, origin);
    await vi.advanceTimersByTimeAsync(loadTimeout ?? 15_000);
    expect(reject.mock.lastCall?.[0]).toMatchObject({
      code: 'dialog_unreachable',
      message: `Activepieces: The dialog at ${dialogUrl} ${sentence}`,
    });
  });

  test('a dialog that the page does not allow in a frame, and nothing for other violations', async () => {
    const { reject } = start();
    listeners.securitypolicyviolation?.({ blockedURI: dialogUrl, effectiveDirective: 'img-src' });
    listeners.securitypolicyviolation?.({ blockedURI: 'https://x.example', effectiveDirective: 'frame-src' });
    expect(reject).not.toHaveBeenCalled();
    listeners.securitypolicyviolation?.({ blockedURI: dialogUrl, effectiveDirective: 'frame-src' });
    await vi.advanceTimersByTimeAsync(0);
    expect(reject.mock.lastCall?.[0]).toMatchObject({
      code: 'dialog_unreachable',
      message: `Activepieces: The dialog at ${dialogUrl} is blocked by the CSP of this page. Add ${dialogOrigin} to frame-src.`,
    });
  });

  test('an aborted signal, with its reason as the cause', async () => {
    const controller = new AbortController();
    const { reject, surface } = start({ signal: controller.signal });
    controller.abort('left the page');
    await vi.advanceTimersByTimeAsync(0);
    expect(reject.mock.lastCall?.[0]).toMatchObject({
      code: 'aborted',
      message: 'Activepieces: The signal was aborted; see the cause of this error.',
      cause: 'left the page',
    });
    expect(surface.remove).toHaveBeenCalledOnce();
  });

  test('a token that cannot be fetched, even if the dialog never loads', async () => {
    const { reject } = start({}, { jwtToken: () => '' });
    await vi.advanceTimersByTimeAsync(0);
    expect(reject.mock.lastCall?.[0]).toMatchObject({ code: 'authentication_failed' });
  });
});

test('nothing from a dialog counts before VENDOR_INIT, and only the first result after it', async () => {
  const { receive, reject, resolve } = start();
  const connection = { id: 'id-1', name: 'acme' };
  await receive('CLIENT_NEW_CONNECTION_DIALOG_CLOSED', { connection });
  expect(resolve).not.toHaveBeenCalled();
  await receive('CLIENT_INIT', { version: 1 });
  await receive('CLIENT_NEW_CONNECTION_DIALOG_CLOSED', { connection });
  await receive('CLIENT_CONNECT_FAILED', { code: 'instance_error', error: 'late' });
  expect(resolve.mock.calls).toEqual([[{ connection }]]);
  expect(reject).not.toHaveBeenCalled();
});

test('the viewport is synchronised, and a surface that something else closed ends the call', async () => {
  const { resolve, surface } = start();
  await vi.advanceTimersByTimeAsync(600);
  expect(surface.maintain).toHaveBeenCalledTimes(2);
  surface.isOpen.mockReturnValue(false);
  await vi.advanceTimersByTimeAsync(250);
  expect(resolve.mock.calls).toEqual([[{ connection: undefined }]]);
});

test('a close request is passed on to our own dialog only', async () => {
  const own = start();
  await own.receive('CLIENT_INIT', { version: 1 });
  own.dialogWindow.length = 1;
  own.requestClose();
  expect(types(own.posted)).toEqual(['VENDOR_INIT', 'VENDOR_CLOSE_REQUESTED']);
  const official = start();
  await official.receive('CLIENT_INIT');
  official.requestClose();
  await vi.advanceTimersByTimeAsync(0);
  expect(types(official.posted)).toEqual(['VENDOR_INIT']);
  expect(official.resolve.mock.calls).toEqual([[{ connection: undefined }]]);
});

describe('the document of our dialog', () => {
  test('settles the call within a second once it is gone', async () => {
    const { dialogWindow, receive, resolve } = start();
    await receive('CLIENT_INIT', { version: 1 });
    dialogWindow.length = 1;
    await vi.advanceTimersByTimeAsync(5000);
    dialogWindow.length = 0;
    await vi.advanceTimersByTimeAsync(250);
    expect(resolve).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(750);
    expect(resolve.mock.calls).toEqual([[{ connection: undefined }]]);
  });

  test('has all of its time to be loaded anew if it says so', async () => {
    const { dialogWindow, receive, reject, resolve } = start();
    await receive('CLIENT_INIT', { version: 1 });
    dialogWindow.length = 1;
    await vi.advanceTimersByTimeAsync(5000);
    dialogWindow.length = 0;
    await receive('CLIENT_INIT', {});
    await vi.advanceTimersByTimeAsync(14_000);
    expect([resolve.mock.calls, reject.mock.calls]).toEqual([[], []]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(reject.mock.calls).toEqual([[expect.objectContaining({ code: 'dialog_unreachable' })]]);
  });

  test('may be loaded anew', async () => {
    const { dialogWindow, receive, resolve } = start();
    await receive('CLIENT_INIT', { version: 1 });
    for (const length of [1, 0, 1, 0, 1]) {
      dialogWindow.length = length;
      await vi.advanceTimersByTimeAsync(250);
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(resolve).not.toHaveBeenCalled();
  });
});

test('a draft is kept for the next dialog until it is withdrawn', async () => {
  const { config, receive } = start();
  await receive('CLIENT_INIT', { version: 1 });
  await receive('CLIENT_CONNECT_DRAFT', { draft: { for: 'acme' } });
  expect(config.draft).toEqual({ for: 'acme' });
  await receive('CLIENT_CONNECT_DRAFT', { draft: undefined });
  expect(config.draft).toBeUndefined();
});
