import { ConnectError } from '../errors.ts';
import type { ConnectOptions } from './options.ts';
import type { Surface } from './surface.ts';

/** Must run inside the user's click, or the browser blocks it. */
export function openPopup(url: string, size: NonNullable<ConnectOptions['newWindow']>): Window {
  // Defaults, order and the treatment of 0 are the official SDK's (contract 1.2, 1.4).
  const features = `width=${size.width || 700},height=${size.height || 700},top=${size.top || 0},left=${size.left || 0}`;
  const popup = window.open(url, '_blank', features);
  // Some blockers give a window that is closed already.
  if (popup && !popup.closed) return popup;
  throw new ConnectError('popup_blocked', 'must be in a click.');
}

/** Of the host's own origin, unlike what else the window may show. */
const blank = 'about:blank?';

export function popupSurface(popup: Window): Surface {
  return {
    peer: popup,
    show: () => popup.focus(),
    look: () => !popup.closed,
    remove(greeted, gone) {
      // Chromium forgets a close() while the window passes from its first, empty page to the dialog's process, and
      // ignores all that follow. So the window is called back to a page of ours until it is seen to be there.
      const leave = (tries: number) => {
        try {
          if (greeted || popup.closed || !tries || popup.location.href === blank) {
            popup.close();
            gone();
            return;
          }
        } catch {
          // Another site's by now.
        }
        popup.location.replace(blank);
        setTimeout(leave, 50, tries - 1);
      };
      // Two seconds at most.
      leave(40);
    },
  };
}
