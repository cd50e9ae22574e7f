import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeUrl, openTestWindow, url } from './testing/open-sign-in-window.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the end', () => {
  test('by a response, also when the window appears closed', () => {
    const { self, channel, onResponse } = openTestWindow();
    self.popup.closed = true;
    vi.advanceTimersByTime(500);
    channel.context?.deliver('code-1');
    channel.context?.deliver('code-2');
    expect(onResponse.mock.calls).toEqual([['code-1']]);
  });

  test('by a response of the window, which is closed', () => {
    const { self, channel } = openTestWindow();
    channel.context?.deliver('code-1', self.popup as unknown as Window);
    expect(self.popup).toMatchObject({ closed: true, visited: [url] });
  });

  test('by a request that cannot be built: the waiting window closes itself', async () => {
    const error = new Error('refused');
    const { self, onFailed } = openTestWindow(false, Promise.reject(error));
    await vi.advanceTimersByTimeAsync(0);
    expect(onFailed.mock.calls).toEqual([[error]]);
    expect(self.popup).toMatchObject({ closed: false, visited: ['about:blank', closeUrl] });
  });

  test.each(['end', 'pagehide'])('by %s: nothing follows', (how) => {
    const { self, channel, signInWindow, states, onResponse, onFailed } = openTestWindow();
    if (how === 'end') signInWindow.end();
    else self.dispatchEvent(new Event('pagehide'));
    expect(self.popup).toMatchObject({ closed: false, visited: [url, closeUrl] });
    expect(channel.context?.signal.aborted).toBe(true);
    channel.context?.deliver('code-1');
    channel.context?.fail(new Error('late'));
    vi.advanceTimersByTime(120_000);
    expect(states()).toEqual(['waiting']);
    expect(onResponse).not.toHaveBeenCalled();
    expect(onFailed).not.toHaveBeenCalled();
  });

  test.each(['end', 'pagehide'])('by %s in Firefox: the window is closed and not navigated', (how) => {
    const { self, signInWindow } = openTestWindow();
    self.navigator = { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0' };
    if (how === 'end') signInWindow.end();
    else self.dispatchEvent(new Event('pagehide'));
    expect(self.popup).toMatchObject({ closed: true, visited: [url] });
  });
});
