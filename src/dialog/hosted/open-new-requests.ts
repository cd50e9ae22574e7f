import { HOSTED_HASH_PREFIX } from '../../protocol/hosted-hash.ts';

/**
 * Another address of the hosted page that is opened in the same tab or webview differs from this one in its fragment
 * only, for which browsers load no document.
 */
export function openNewRequests(): void {
  const open = () => {
    const { hash, pathname, search } = location;
    if (!hash.startsWith(HOSTED_HASH_PREFIX) || hash === HOSTED_HASH_PREFIX) return;
    // Now, since the user may stay here when the browser asks about what was typed.
    history.replaceState(null, '', HOSTED_HASH_PREFIX);
    // The query makes it another document. For a reload the address would have to keep the fragment.
    location.replace(`${pathname}${search || '?'}&${hash}`);
  };
  addEventListener('hashchange', open);
  // It may have changed while this chunk was loading.
  open();
}
