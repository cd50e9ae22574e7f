import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakePopup } from './testing/fake-window.ts';
import { openTestWindow, url } from './testing/open-sign-in-window.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the state of the popup', () => {
  test('with a known URL: waiting at once', () => {
    const { self, onProgress } = openTestWindow();
    expect(self.popup.visited).toEqual([url]);
    expect(onProgress.mock.calls).toEqual([[{ popupState: 'waiting', url }]]);
  });

  test('with a pending URL: opening, then waiting in the same window', async () => {
    const { self, onProgress } = openTestWindow(false, Promise.resolve());
    expect(onProgress.mock.calls).toEqual([[{ popupState: 'opening', url: undefined }]]);
    await vi.advanceTimersByTimeAsync(0);
    expect(self.popup.visited).toEqual(['about:blank', url]);
    expect(onProgress.mock.lastCall).toEqual([{ popupState: 'waiting', url }]);
  });

  test('with a pending URL that it waits for: no window before', async () => {
    const { self, onProgress } = openTestWindow(false, Promise.resolve(), true);
    expect(onProgress.mock.calls).toEqual([[{ popupState: 'opening', url: undefined }]]);
    expect(self.popup).toBeUndefined();
    await vi.advanceTimersByTimeAsync(0);
    expect(self.popup.visited).toEqual([url]);
    expect(onProgress.mock.lastCall).toEqual([{ popupState: 'waiting', url }]);
  });

  test('with a pending URL and a window whose document is out of reach: the same', async () => {
    vi.spyOn(FakePopup.prototype, 'document', 'get').mockImplementation(() => {
      throw new DOMException('Blocked a frame from accessing it.', 'SecurityError');
    });
    const { self, states } = openTestWindow(false, Promise.resolve());
    await vi.advanceTimersByTimeAsync(0);
    expect(self.popup.visited).toEqual(['about:blank', url]);
    expect(states()).toEqual(['opening', 'waiting']);
  });

  test('blocked, then opened by a button', () => {
    const { self, signInWindow, states } = openTestWindow(true);
    self.blocksPopups = false;
    signInWindow.open();
    expect(states()).toEqual(['blocked', 'waiting']);
  });

  test('blocked in a webview that loads the URL into its only window', () => {
    const { self, signInWindow, states } = openTestWindow(true);
    vi.spyOn(self, 'open').mockReturnValue(self as unknown as FakePopup);
    signInWindow.open();
    expect(states()).toEqual(['blocked', 'blocked']);
  });

  test('blocked, with a URL that was pending', async () => {
    const { onProgress } = openTestWindow(true, Promise.resolve());
    await vi.advanceTimersByTimeAsync(0);
    expect(onProgress.mock.calls).toEqual([
      [{ popupState: 'blocked', url: undefined }],
      [{ popupState: 'blocked', url }],
    ]);
  });

  test('blocked, then opened by the link: its window may respond from now on', () => {
    const { self, channel, signInWindow, states } = openTestWindow(true);
    const byLink = { opener: self } as unknown as MessageEventSource;
    expect(channel.context?.isOpenedByLink(byLink)).toBe(false);
    signInWindow.linkFollowed();
    expect(channel.context?.isOpenedByLink(byLink)).toBe(true);
    expect(states()).toEqual(['blocked', 'waiting']);
  });

  test('slow after a minute, and closed once', () => {
    const { self, channel, states } = openTestWindow();
    vi.advanceTimersByTime(60_000);
    self.popup.closed = true;
    vi.advanceTimersByTime(5000);
    expect(states()).toEqual(['waiting', 'slow', 'closed']);
    expect(channel.onWindowClosed).toHaveBeenCalledOnce();
  });
});
