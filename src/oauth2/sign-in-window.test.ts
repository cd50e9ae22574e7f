import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChannelContext, ResponseChannel, SignInRequest } from './response-channel.ts';
import { openSignInWindow } from './sign-in-window.ts';
import { FakePopup, FakeWindow } from './testing/fake-window.ts';

const url = 'https://provider.example/authorize';
const closeUrl = 'https://d.example/embed/redirect.html#close';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A channel that delivers what the test tells it to. */
class TestChannel implements ResponseChannel<string> {
  context: ChannelContext<string> | undefined;
  readonly onWindowClosed = vi.fn();

  listen(context: ChannelContext<string>): void {
    this.context = context;
  }
}

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

function open(blocksPopups = false, pending?: Promise<void>, waitsForUrl = false, self = new FakeWindow()) {
  self.blocksPopups = blocksPopups;
  const channel = new TestChannel();
  const request: SignInRequest<string> = { url, channels: [channel] };
  const onProgress = vi.fn();
  const onResponse = vi.fn();
  const onFailed = vi.fn();
  const signInWindow = openSignInWindow<string>({
    self: self.asWindow(),
    request: () => (pending ? pending.then(() => request) : request),
    waitsForUrl,
    waitingText: 'Connecting…',
    closeUrl,
    onProgress,
    onResponse,
    onFailed,
  });
  const states = () => onProgress.mock.calls.map(([{ popupState }]) => popupState);
  return { self, channel, onProgress, onResponse, onFailed, signInWindow, states };
}

describe('the state of the popup', () => {
  test('with a known URL: waiting at once', () => {
    const { self, onProgress } = open();
    expect(self.popup.visited).toEqual([url]);
    expect(onProgress.mock.calls).toEqual([[{ popupState: 'waiting', url }]]);
  });

  test('with a pending URL: opening, then waiting in the same window', async () => {
    const { self, onProgress } = open(false, Promise.resolve());
    expect(onProgress.mock.calls).toEqual([[{ popupState: 'opening', url: undefined }]]);
    await vi.advanceTimersByTimeAsync(0);
    expect(self.popup.visited).toEqual(['about:blank', url]);
    expect(onProgress.mock.lastCall).toEqual([{ popupState: 'waiting', url }]);
  });

  test('with a pending URL that it waits for: no window before', async () => {
    const { self, onProgress } = open(false, Promise.resolve(), true);
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
    const { self, states } = open(false, Promise.resolve());
    await vi.advanceTimersByTimeAsync(0);
    expect(self.popup.visited).toEqual(['about:blank', url]);
    expect(states()).toEqual(['opening', 'waiting']);
  });

  test('blocked, then opened by a button', () => {
    const { self, signInWindow, states } = open(true);
    self.blocksPopups = false;
    signInWindow.open();
    expect(states()).toEqual(['blocked', 'waiting']);
  });

  test('blocked in a webview that loads the URL into its only window', () => {
    const { self, signInWindow, states } = open(true);
    vi.spyOn(self, 'open').mockReturnValue(self as unknown as FakePopup);
    signInWindow.open();
    expect(states()).toEqual(['blocked', 'blocked']);
  });

  test('blocked, with a URL that was pending', async () => {
    const { onProgress } = open(true, Promise.resolve());
    await vi.advanceTimersByTimeAsync(0);
    expect(onProgress.mock.calls).toEqual([
      [{ popupState: 'blocked', url: undefined }],
      [{ popupState: 'blocked', url }],
    ]);
  });

  test('blocked, then opened by the link: its window may respond from now on', () => {
    const { self, channel, signInWindow, states } = open(true);
    const byLink = { opener: self } as unknown as MessageEventSource;
    expect(channel.context?.isOpenedByLink(byLink)).toBe(false);
    signInWindow.linkFollowed();
    expect(channel.context?.isOpenedByLink(byLink)).toBe(true);
    expect(states()).toEqual(['blocked', 'waiting']);
  });

  test('slow after a minute, and closed once', () => {
    const { self, channel, states } = open();
    vi.advanceTimersByTime(60_000);
    self.popup.closed = true;
    vi.advanceTimersByTime(5000);
    expect(states()).toEqual(['waiting', 'slow', 'closed']);
    expect(channel.onWindowClosed).toHaveBeenCalledOnce();
  });
});

describe('the end', () => {
  test('by a response, also when the window appears closed', () => {
    const { self, channel, onResponse } = open();
    self.popup.closed = true;
    vi.advanceTimersByTime(500);
    channel.context?.deliver('code-1');
    channel.context?.deliver('code-2');
    expect(onResponse.mock.calls).toEqual([['code-1']]);
  });

  test('by a response of the window, which is closed', () => {
    const { self, channel } = open();
    channel.context?.deliver('code-1', self.popup as unknown as Window);
    expect(self.popup).toMatchObject({ closed: true, visited: [url] });
  });

  test('by a request that cannot be built: the waiting window closes itself', async () => {
    const error = new Error('refused');
    const { self, onFailed } = open(false, Promise.reject(error));
    await vi.advanceTimersByTimeAsync(0);
    expect(onFailed.mock.calls).toEqual([[error]]);
    expect(self.popup).toMatchObject({ closed: false, visited: ['about:blank', closeUrl] });
  });

  test.each(['end', 'pagehide'])('by %s: nothing follows', (how) => {
    const { self, channel, signInWindow, states, onResponse, onFailed } = open();
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
      const { states } = open(false, undefined, false, self);
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
    const { self, signInWindow } = open();
    self.navigator = { userAgent: firefox };
    if (how === 'end') signInWindow.end();
    else self.dispatchEvent(new Event('pagehide'));
    expect(self.popup).toMatchObject({ closed: true, visited: [url] });
  });
});
