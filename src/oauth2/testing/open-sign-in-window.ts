import { vi } from 'vitest';
import type { ChannelContext, ResponseChannel, SignInRequest } from '../response-channel.ts';
import { openSignInWindow } from '../sign-in-window.ts';
import { FakeWindow } from './fake-window.ts';

export const url = 'https://provider.example/authorize';
export const closeUrl = 'https://d.example/embed/redirect.html#close';

/** A channel that delivers what the test tells it to. */
class TestChannel implements ResponseChannel<string> {
  context: ChannelContext<string> | undefined;
  readonly onWindowClosed = vi.fn();

  listen(context: ChannelContext<string>): void {
    this.context = context;
  }
}

export function openTestWindow(
  blocksPopups = false,
  pending?: Promise<void>,
  waitsForUrl = false,
  self = new FakeWindow(),
) {
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
