import { lockScroll } from './scroll-lock.ts';
import type { Surface } from './surface.ts';

/** An iframe in a modal `<dialog>`: the host page is inert behind it, and no z-index of the host is above it. */
export type Frame = {
  readonly peer: Window;
  /**
   * Covers the page. The iframe stays invisible until `show()`, so that nothing flashes.
   * @param closeRequested the user asked to leave (Escape, back gesture) while the focus was in the host page
   */
  open(closeRequested: () => void): Surface;
  remove(): void;
};

/**
 * Inline through CSSOM, which a strict style-src allows. `initial` undoes what the host's sheets say of dialogs and
 * iframes; a frame is only see-through if its colour scheme is that of the document in it, whose root is light. The
 * `<dialog>` stays hidden around its frame, and with it the grey that browsers lay under it (`::backdrop` inherits).
 */
const cover = 'all:initial;position:fixed;inset:0;height:100%;visibility:hidden;color-scheme:light;width:100%;';

/** Made hidden: a preloaded frame is this one before `open()`. Moving it later in the document would reload it. */
export function createFrame(url: string): Frame {
  const dialog = document.createElement('dialog');
  const iframe = document.createElement('iframe');
  dialog.style.cssText = `${cover}display:none`;
  iframe.style.cssText = cover;
  iframe.title = 'Connect';
  iframe.allow = 'clipboard-read;clipboard-write';
  iframe.src = url;
  dialog.append(iframe);
  // A page may preload before it has a body.
  (document.body || document.documentElement).append(dialog);
  // The same for the life of the frame, and there since it is in the document.
  const peer = iframe.contentWindow as Window;

  return {
    peer,
    remove: () => dialog.remove(),
    open(closeRequested) {
      const { activeElement } = document;
      const unlockScroll = lockScroll();
      dialog.oncancel = (event) => {
        event.preventDefault();
        closeRequested();
      };
      dialog.style.display = '';
      dialog.showModal();
      return {
        peer,
        show() {
          iframe.style.visibility = 'visible';
          iframe.focus();
        },
        look() {
          const { height, offsetTop, scale } = visualViewport as VisualViewport;
          // A phone's keyboard lies over the page: the dialog ends above it. Zoomed in, a page shows less, too.
          if (scale === 1) Object.assign(iframe.style, { height: `${height}px`, top: `${offsetTop}px` });
          // A browser may close it all the same, e.g. at a second Escape; a page may empty its body.
          return dialog.open && dialog.isConnected;
        },
        remove(_, gone) {
          dialog.remove();
          unlockScroll();
          (activeElement as HTMLElement | null)?.focus({ preventScroll: true });
          gone();
        },
      };
    },
  };
}
