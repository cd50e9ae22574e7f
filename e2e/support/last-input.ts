import type { HostPage, Outcome } from './host-page.ts';

/**
 * How connect() ended after a click or a key that closes the dialog at once. The input is not awaited: at times
 * Chromium never acknowledges one whose frame is gone by then.
 */
export async function settledBy(host: HostPage, input: Promise<void>): Promise<Outcome> {
  void input.catch(() => undefined);
  return host.settled();
}
