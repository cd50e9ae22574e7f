/** One lazy chunk, only for host pages with the official SDK, and for a dialog without any. */
export { keepFocusInside } from './focus-trap.ts';
export { parseRoute } from './route.ts';
export { showStandalone } from './standalone.ts';

/** The official SDK does not send the instance URL, but it opens `{instanceUrl}/embed` (contract 1.3). */
export function instanceUrlOf(href: string): string {
  const { origin, pathname } = new URL(href);
  return origin + pathname.replace(/\/embed(\/.*)?$/, '').replace(/\/$/, '');
}
