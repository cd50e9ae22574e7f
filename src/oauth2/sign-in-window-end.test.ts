import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeWindow } from './testing/fake-window.ts';
import { closeUrl, openTestWindow, url } from './testing/open-sign-in-window.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

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

  describe('before the page ends', () => {
    const leave = (self: FakeWindow) => {
      const { states } = openTestWindow(false, undefined, false, self);
      self.dispatchEvent(new Event('beforeunload'));
      vi.advanceTimersByTime(1000);
      return states();
    };

    test('in Firefox: the window is closed, and can be opened again by who stays', () => {
      const self = new FakeWindow();
      self.navigator = { userAgent: firefox };
      expect(leave(self)).toEqual(['waiting', 'closed']);
      expect(self.popup).toMatchObject({ closed: true, visited: [url] });
    });

    test('elsewhere the window stays', () => {
      const self = new FakeWindow();
      expect(leave(self)).toEqual(['waiting']);
      expect(self.popup).toMatchObject({ closed: false, visited: [url] });
    });
  });

  test.each(['end', 'pagehide'])('by %s in Firefox: the window is closed and not navigated', (how) => {
    const { self, signInWindow } = openTestWindow();
    self.navigator = { userAgent: firefox };
    if (how === 'end') signInWindow.end();
    else self.dispatchEvent(new Event('pagehide'));
    expect(self.popup).toMatchObject({ closed: true, visited: [url] });
  });
});
