import { describe, expect, test, vi } from 'vitest';
import { dialogOrigin, dialogUrl, listeners, start, stubPage } from './testing/started-call.ts';

stubPage();

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
      'redirects to https://moved.example. Set dialogUrl to the final address.',
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
    const violation = { blockedURI: dialogUrl, disposition: 'enforce', effectiveDirective: 'frame-src' };
    listeners.securitypolicyviolation?.({ ...violation, effectiveDirective: 'img-src' });
    listeners.securitypolicyviolation?.({ ...violation, blockedURI: 'https://x.example' });
    // A policy that is only being tried out.
    listeners.securitypolicyviolation?.({ ...violation, disposition: 'report' });
    expect(reject).not.toHaveBeenCalled();
    listeners.securitypolicyviolation?.(violation);
    await vi.advanceTimersByTimeAsync(0);
    expect(reject.mock.lastCall?.[0]).toMatchObject({
      code: 'dialog_unreachable',
      message: `Activepieces: The dialog at ${dialogUrl} is blocked by the CSP of the page. Add ${dialogOrigin} to frame-src.`,
    });
  });

  test('not a window, beside which a preloaded frame was not allowed', async () => {
    const { reject } = start({ newWindow: {} });
    const violation = { blockedURI: dialogUrl, disposition: 'enforce', effectiveDirective: 'frame-src' };
    listeners.securitypolicyviolation?.(violation);
    await vi.advanceTimersByTimeAsync(0);
    expect(reject).not.toHaveBeenCalled();
  });

  test('an aborted signal, with its reason as the cause', async () => {
    const controller = new AbortController();
    const { reject, surface } = start({ signal: controller.signal });
    controller.abort('left the page');
    await vi.advanceTimersByTimeAsync(0);
    expect(reject.mock.lastCall?.[0]).toMatchObject({
      code: 'aborted',
      message: 'Activepieces: The signal was aborted; see its cause.',
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
