import { describe, expect, test, vi } from 'vitest';
import { start, stubPage, types } from './testing/started-call.ts';

stubPage();

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

  test.each([
    ['when it reports', 'CLIENT_INIT'],
    ['after it was shown', 'CLIENT_SHOW_CONNECTION_IFRAME'],
  ])('settles the call even if it is gone before the first poll: seen %s', async (_, seenWith) => {
    const { dialogWindow, receive, resolve } = start({ newWindow: {} });
    for (const message of ['CLIENT_INIT', 'CLIENT_SHOW_CONNECTION_IFRAME']) {
      dialogWindow.length = message === seenWith ? 1 : 0;
      await receive(message, { version: 1 });
    }
    dialogWindow.length = 0;
    await vi.advanceTimersByTimeAsync(1000);
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

test('a draft of an open dialog is not for the user of a later configuration', async () => {
  const { call, config, receive } = start();
  await receive('CLIENT_INIT');
  const later = { ...config };
  call.reconfigure(later);
  await receive('CLIENT_CONNECT_DRAFT', { draft: { for: 'acme' } });
  expect(later.draft).toBeUndefined();
});
