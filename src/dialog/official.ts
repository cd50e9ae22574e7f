/** What only a page needs that runs the official SDK, or none at all, as a lazy chunk. */
export { keepFocusInside } from './focus-trap.ts';
export { parseRoute } from './route.ts';
export { showStandalone } from './standalone.ts';

/** That SDK does not say where the instance is: it opens `{instanceUrl}/embed`, so this page is there. */
export function instanceUrlOf(href: string): string {
  const { origin, pathname } = new URL(href);
  return origin + pathname.replace(/\/embed(\/.*)?$/, '').replace(/\/$/, '');
}
