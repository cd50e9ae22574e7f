import type { HostPage } from './host-page.ts';
import type { CallOutcome } from './outcome.ts';

/**
 * For a click or key that closes the frame or window that receives it. Chromium does not always acknowledge input whose
 * frame has been removed, so it is not awaited.
 */
export function lastInput(input: Promise<void>): void {
  input.catch(() => undefined);
}

/** The outcome of connect() after such an input. */
export async function settledBy(host: HostPage, input: Promise<void>): Promise<CallOutcome> {
  lastInput(input);
  return host.settled();
}
