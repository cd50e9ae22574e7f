/**
 * How our own redirect page reaches a dialog of its origin when a provider's Cross-Origin-Opener-Policy has cut the
 * opener off: a BroadcastChannel, and a storage event for browsers that partition or lack it. Both are limited to one
 * origin and one top-level site, so they do not reach a dialog in an iframe of another site. A browser that blocks
 * cookies may deny both: then the opener alone gets the response.
 */
const CHANNEL_NAME = 'activepieces-connect-oauth2';

/** A storage event has no sender, hence `from`. */
type Envelope = { from: 'page' | 'dialog'; message: unknown };

export type RedirectChannel = { post(message: unknown): void; close(): void };

export function openRedirectChannel(
  self: Window,
  side: Envelope['from'],
  onMessage: (message: unknown) => void,
): RedirectChannel {
  const broadcast = openBroadcast();
  const receive = (envelope: unknown) => {
    if (isEnvelope(envelope) && envelope.from !== side) onMessage(envelope.message);
  };
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === CHANNEL_NAME && newValue) receive(parse(newValue));
  };
  if (broadcast) broadcast.onmessage = (event) => receive(event.data);
  self.addEventListener('storage', onStorage);
  return {
    post(message) {
      const envelope: Envelope = { from: side, message };
      broadcast?.postMessage(envelope);
      postByStorageEvent(self, JSON.stringify(envelope));
    },
    close() {
      broadcast?.close();
      self.removeEventListener('storage', onStorage);
    },
  };
}

/** Undefined where it is denied: the constructor throws, or is missing. */
function openBroadcast(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL_NAME);
  } catch {
    return undefined;
  }
}

/** Removed at once: the event carries the value, so no code stays in storage. Where storage is denied, the channel remains. */
function postByStorageEvent(self: Window, text: string): void {
  try {
    self.localStorage.setItem(CHANNEL_NAME, text);
    self.localStorage.removeItem(CHANNEL_NAME);
  } catch {}
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'from' in value && 'message' in value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
