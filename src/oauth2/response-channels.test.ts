import { afterEach, describe, expect, test, vi } from 'vitest';
import { redirectPageBroadcasts } from './broadcast-channel.ts';
import { linkMessages, popupMessages } from './message-channels.ts';
import { createPastedResponses } from './pasted-response.ts';
import { openRedirectChannel } from './redirect-channel.ts';
import type { ChannelContext, ResponseChannel } from './response-channel.ts';
import { FakePopup, FakeWindow } from './testing/fake-window.ts';

const state = 'state-1';
const origin = 'https://ap.example';
const expected = { redirect: { uri: `${origin}/redirect`, origin, encoded: false, own: false }, state };
const ownPage = { redirect: { ...expected.redirect, own: true }, state };
const code = (code: string, more: object = { state }) => ({ code, ...more });

let ended = new AbortController();
afterEach(() => {
  ended.abort();
  ended = new AbortController();
});

function listen<Response>(channel: ResponseChannel<Response>) {
  const self = new FakeWindow();
  const popup = new FakePopup('https://provider.example', self);
  const byLink = new FakePopup('https://provider.example', self);
  const deliver = vi.fn();
  const context: ChannelContext<Response> = {
    self: self.asWindow(),
    signal: ended.signal,
    isPopup: (source) => source === (popup as unknown),
    isOpenedByLink: (source) => source === (byLink as unknown),
    deliver,
    fail: vi.fn(),
  };
  channel.listen(context);
  return { self, popup, byLink, deliver };
}

describe('messages of the popup', () => {
  test('with the state of the request are its response', () => {
    const { self, popup, deliver } = listen(popupMessages(expected));
    self.receive(code('c'), popup, origin);
    expect(deliver.mock.calls).toEqual([[{ kind: 'code', code: 'c', state }, popup]]);
    expect(popup.received).toEqual([]);
  });

  test('with another state end the sign-in', () => {
    const { self, popup, deliver } = listen(popupMessages(expected));
    self.receive(code('c', { state: 'other' }), popup, origin);
    expect(deliver.mock.calls).toEqual([[{ kind: 'mismatch' }, popup]]);
  });

  test.each([
    ['the instance’s redirect page', expected, 'code'],
    ['our own redirect page', ownPage, 'mismatch'],
  ])('without a state, from %s', (_, request, kind) => {
    const { self, popup, deliver } = listen(popupMessages(request));
    self.receive(code('c', {}), popup, origin);
    expect(deliver.mock.lastCall?.[0]).toMatchObject({ kind });
  });

  test('are confirmed to our own redirect page', () => {
    const { self, popup } = listen(popupMessages(ownPage));
    self.receive(code('c'), popup, origin);
    expect(popup.received).toEqual([{ received: state }]);
  });

  test('from another origin, of another window or of another shape are ignored', () => {
    const { self, popup, byLink, deliver } = listen(popupMessages(expected));
    self.receive(code('c'), popup, 'https://evil.example');
    self.receive(code('c'), popup, 'null');
    self.receive(code('c'), byLink, origin);
    self.receive(code('c'), null, origin);
    self.receive({ state }, popup, origin);
    self.receive('code=c', popup, origin);
    expect(deliver).not.toHaveBeenCalled();
  });

  test('are ignored once the sign-in has ended', () => {
    const { self, popup, deliver } = listen(popupMessages(expected));
    ended.abort();
    self.receive(code('c'), popup, origin);
    expect(deliver).not.toHaveBeenCalled();
  });
});

test('messages of a window that the link opened: another state is ignored', () => {
  const { self, popup, byLink, deliver } = listen(linkMessages(expected));
  self.receive(code('a', { state: 'other' }), byLink, origin);
  self.receive(code('b'), popup, origin);
  self.receive(code('c'), byLink, origin);
  expect(deliver.mock.calls).toEqual([[{ kind: 'code', code: 'c', state }, byLink]]);
});

describe('broadcasts of our redirect page', () => {
  test('are accepted with the state of the request only, and confirmed', async () => {
    const { deliver } = listen(redirectPageBroadcasts(state));
    const confirmed = new Promise((resolve) => {
      const page = openRedirectChannel(new FakeWindow().asWindow(), 'page', resolve);
      ended.signal.addEventListener('abort', page.close);
      page.post(code('a', { state: 'other' }));
      page.post(code('b', {}));
      page.post(code('c'));
    });
    expect(await confirmed).toEqual({ received: state });
    expect(deliver.mock.calls).toEqual([[{ kind: 'code', code: 'c', state }]]);
  });

  test('arrive by storage events as well', () => {
    const { self, deliver } = listen(redirectPageBroadcasts(state));
    const newValue = JSON.stringify({ from: 'page', message: code('c') });
    self.dispatchEvent(Object.assign(new Event('storage'), { key: 'activepieces-connect-oauth2', newValue }));
    expect(deliver.mock.calls).toEqual([[{ kind: 'code', code: 'c', state }]]);
  });
});

describe('pasted text', () => {
  test.each([
    ['the instance’s page', expected, 'https://ap.example/redirect?code=c&state=state-1', undefined],
    ['the instance’s page', expected, 'https://ap.example/redirect?code=c', undefined],
    ['the instance’s page', expected, 'code-without-url', undefined],
    ['the instance’s page', expected, 'https://ap.example/redirect?code=c&state=other', 'foreign'],
    ['the instance’s page', expected, '', 'unreadable'],
    // It always returns the state: without it nothing shows that the response is to this request.
    ['our own page', ownPage, 'https://ap.example/redirect?code=c&state=state-1', undefined],
    ['our own page', ownPage, 'https://ap.example/redirect?code=c&state=other', 'foreign'],
    ['our own page', ownPage, 'https://ap.example/redirect?code=c', 'incomplete'],
    ['our own page', ownPage, 'https://ap.example/redirect?code=c&state=', 'incomplete'],
    ['our own page', ownPage, 'code-without-url', 'incomplete'],
    ['our own page', ownPage, '?error=access_denied', 'incomplete'],
  ])('of %s, %o: %s: %s', (_, request, text, problem) => {
    const pasted = createPastedResponses();
    const { deliver } = listen(pasted.channelFor(request));
    expect(pasted.paste(text)).toBe(problem);
    expect(deliver).toHaveBeenCalledTimes(problem ? 0 : 1);
  });

  test('belongs to no request before the first one is known', () => {
    expect(createPastedResponses().paste('code-without-url')).toBe('foreign');
  });
});
