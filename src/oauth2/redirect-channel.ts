/**
 * How our own redirect page reaches a dialog of its origin when a provider's Cross-Origin-Opener-Policy has cut the
 * opener off: a BroadcastChannel, and a storage event for browsers that partition or lack it. Both stay within one
 * origin and one top-level site, so a dialog in an iframe of another site does not hear them.
 */
const CHANNEL_NAME = 'activepieces-connect-oauth2';

/** `from` tells the two ends apart, since a storage event has no sender. */
type Envelope = { from: 'page' | 'dialog'; message: unknown };

export type RedirectChannel = { post(message: unknown): void; close(): void };

export function openRedirectChannel(
  self: Window,
  side: Envelope['from'],
  onMessage: (message: unknown) => void,
): RedirectChannel {
  const broadcast = new BroadcastChannel(CHANNEL_NAME);
  const receive = (envelope: Partial<Envelope> | null) => {
    if (envelope?.from && envelope.from !== side) onMessage(envelope.message);
  };
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === CHANNEL_NAME && newValue) receive(parse(newValue));
  };
  broadcast.onmessage = (event) => receive(event.data);
  self.addEventListener('storage', onStorage);
  return {
    post(message) {
      const envelope: Envelope = { from: side, message };
      broadcast.postMessage(envelope);
      postByStorageEvent(self, JSON.stringify(envelope));
    },
    close() {
      broadcast.close();
      self.removeEventListener('storage', onStorage);
    },
  };
}

/** Gone again at once: the event carries it, nothing is kept. Pages without storage have the other way. */
function postByStorageEvent(self: Window, text: string): void {
  try {
    self.localStorage.setItem(CHANNEL_NAME, text);
    self.localStorage.removeItem(CHANNEL_NAME);
  } catch {}
}

function parse(text: string): Partial<Envelope> | null {
  try {
    return Object(JSON.parse(text));
  } catch {
    return null;
  }
}
