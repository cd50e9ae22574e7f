import { describe, expect, test, vi } from 'vitest';
import type { CallOptions } from './options.ts';
import { dialogOrigin, start, stubPage, types } from './testing/started-call.ts';

stubPage();

describe('a token that never arrives', () => {
  const jwtToken = () => new Promise<string>(() => {});

  test('is named, and not the address of a dialog that has loaded', async () => {
    const { dialogWindow, receive, reject } = start({}, { jwtToken });
    dialogWindow.length = 1;
    await receive('CLIENT_INIT', { version: 1 });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(reject.mock.lastCall?.[0]).toMatchObject({
      code: 'authentication_failed',
      message: 'Activepieces: The jwtToken function did not return within 15000 ms.',
    });
  });

  test.each([Number.POSITIVE_INFINITY, 2 ** 31])('loadTimeout: %d does not end it at once', async (loadTimeout) => {
    const { reject } = start({}, { jwtToken, loadTimeout });
    await vi.advanceTimersByTimeAsync(60 * 60 * 1000);
    expect(reject).not.toHaveBeenCalled();
  });

  test('leaves the blame on a dialog that has not loaded either', async () => {
    const { reject } = start({}, { jwtToken, loadTimeout: 300 });
    await vi.advanceTimersByTimeAsync(300);
    expect(reject.mock.lastCall?.[0]).toMatchObject({ code: 'dialog_unreachable' });
  });

  test('does not take from the time that the dialog has, if it arrives late', async () => {
    const late = () => new Promise<string>((done) => setTimeout(() => done('jwt'), 14_000));
    const { posted, receive, reject } = start({}, { jwtToken: late });
    await receive('CLIENT_INIT', { version: 1 });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(types(posted)).toEqual(['VENDOR_INIT']);
    expect(reject).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(9000);
    expect(reject.mock.lastCall?.[0]).toMatchObject({ code: 'dialog_unreachable' });
  });
});

describe('a save whose outcome is unknown', () => {
  const connection = { id: 'id-1', name: 'acme' };
  const closed = 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED';

  async function saving(options: CallOptions = {}) {
    const started = start(options);
    await started.receive('CLIENT_INIT', { version: 1 });
    await started.receive('CLIENT_CONNECT_DRAFT', { draft: {}, isBusy: true });
    return started;
  }

  test.each<[string, object | undefined, string]>([
    ['with the connection, if there is one', connection, 'resolve'],
    ['as aborted, if there is none', undefined, 'reject'],
  ])('is awaited out of sight after an abort, which settles %s', async (_, answer, settler) => {
    const controller = new AbortController();
    const call = await saving({ signal: controller.signal });
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(call.posted.at(-1)).toEqual({ type: 'VENDOR_LEAVING', data: {}, origin: dialogOrigin });
    expect(call.surface.hide).toHaveBeenCalledOnce();
    expect(call.surface.remove).not.toHaveBeenCalled();
    await call.receive(closed, { connection: answer });
    expect([call.resolve.mock.calls.length, call.reject.mock.calls.length]).toEqual(
      settler === 'resolve' ? [1, 0] : [0, 1],
    );
    if (answer) expect(call.resolve.mock.lastCall).toEqual([{ connection }]);
    else expect(call.reject.mock.lastCall?.[0]).toMatchObject({ code: 'aborted' });
    expect(call.surface.remove).toHaveBeenCalledOnce();
  });

  test('is awaited when another call takes over, for 8 s', async () => {
    const { call, resolve, surface } = await saving();
    call.close();
    await vi.advanceTimersByTimeAsync(7900);
    expect(resolve).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(resolve.mock.calls).toEqual([[{ connection: undefined }]]);
    expect(surface.remove).toHaveBeenCalledOnce();
  });

  test('is not awaited once it is known', async () => {
    const { call, posted, receive, resolve } = await saving();
    await receive('CLIENT_CONNECT_DRAFT', { draft: {}, isBusy: false });
    call.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(types(posted)).not.toContain('VENDOR_LEAVING');
    expect(resolve.mock.calls).toEqual([[{ connection: undefined }]]);
  });
});
