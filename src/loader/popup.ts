import { ConnectError } from '../errors.ts';
import type { ConnectOptions } from './options.ts';
import type { Surface } from './surface.ts';

/** Of the host page's own origin, so that its `location` can be read; no other page has this URL. */
const BLANK_URL = 'about:blank?';
const CLOSE_INTERVAL_MS = 50;
const MAX_CLOSE_ATTEMPTS = 40;

/** Synchronous, so that the call keeps the user activation; without it the browser blocks the window. */
export function openPopup(url: string, size: NonNullable<ConnectOptions['newWindow']>): Surface {
  // Defaults, order and the treatment of 0 are the official SDK's (contract 1.2, 1.4).
  const features = `width=${size.width || 700},height=${size.height || 700},top=${size.top || 0},left=${size.left || 0}`;
  const popup = window.open(url, '_blank', features);
  // Some blockers return a window that is closed already.
  if (!popup || popup.closed) {
    throw new ConnectError('popup_blocked', 'The browser blocked the window. Open it in a click, before any await.');
  }
  return {
    window: popup,
    show: () => popup.focus(),
    isOpen: () => !popup.closed,
    remove(isInitialised, onRemoved) {
      // Chromium loses a close() while the window moves from its initial empty document to the dialog's process, and
      // ignores all later ones. So a window whose dialog has not loaded is first navigated back to a blank page.
      const close = (attempts: number) => {
        try {
          if (!attempts || isInitialised || popup.closed || popup.location.href === BLANK_URL) {
            popup.close();
            return onRemoved?.();
          }
        } catch {
          // Reading the location throws while the window shows another origin.
        }
        popup.location.replace(BLANK_URL);
        setTimeout(close, CLOSE_INTERVAL_MS, attempts - 1);
      };
      close(MAX_CLOSE_ATTEMPTS);
    },
  };
}
