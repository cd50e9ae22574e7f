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
  throw new ConnectError('popup_blocked', 'call connect() in a click.');
}

export function popupSurface(popup: Window): Surface {
  return {
    window: popup,
    show: () => popup.focus(),
    isGone: () => popup.closed,
    remove: () => popup.close(),
  };
}
