import type { Host } from './host.ts';

/** `--ap-duration-fast`, the duration of the animation in theme/closing.css. */
const CLOSE_ANIMATION_MS = 120;

/**
 * Posts "closed" after the animation, because the host page removes the frame on that message. Skipped in a window,
 * where the system animates, and when nobody would see it.
 */
export function withCloseAnimation(post: Host['post'], root: HTMLElement, isAnimated: () => boolean): Host['post'] {
  return (message) => {
    if (message.type !== 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED' || document.hidden || !isAnimated()) {
      return post(message);
    }
    root.inert = true;
    root.className = 'closing';
    setTimeout(() => post(message), CLOSE_ANIMATION_MS);
  };
}
