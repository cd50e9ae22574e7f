import type { HostPage, Outcome } from './host-page.ts';

/**
 * For a click or a key that takes away the very frame or window it happens in. It is not awaited: at times Chromium
 * never acknowledges an input whose frame is gone by then.
 */
export function lastInput(input: Promise<void>): void {
  input.catch(() => undefined);
}

/** How connect() ended after such an input. */
export async function settledBy(host: HostPage, input: Promise<void>): Promise<Outcome> {
  lastInput(input);
  return host.settled();
}
