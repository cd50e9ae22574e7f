import { lockScroll } from './scroll-lock.ts';
import type { Surface } from './surface.ts';

/** An iframe in a modal `<dialog>`: the host page is inert behind it, and no z-index of the host page is above it. */
export type Frame = {
  readonly window: Window;
  /**
   * Covers the page. The iframe stays invisible until `show()`, so that nothing flashes.
   * @param onCloseRequested the user pressed Escape, or went back, while the focus was in the host page
   */
  open(onCloseRequested: () => void): Surface;
  remove(): void;
};

/**
 * Set through the CSSOM, which a strict `style-src` allows. `all: initial` undoes the host's rules for dialogs and
 * iframes. An iframe is transparent only if its colour scheme is that of its document, whose root is light. The
 * `<dialog>` itself stays hidden, and with it its grey `::backdrop`, which inherits the visibility.
 */
const COVER_STYLE = 'all:initial;position:fixed;inset:0;height:100%;visibility:hidden;color-scheme:light;width:100%;';

/** Hidden until `open()`, so that it can be preloaded. It must not be moved in the document: that would reload it. */
export function createFrame(url: string): Frame {
  const dialog = document.createElement('dialog');
  const iframe = document.createElement('iframe');
  dialog.style.cssText = `${COVER_STYLE}display:none`;
  iframe.style.cssText = COVER_STYLE;
  iframe.title = 'Connect';
  iframe.allow = 'clipboard-read;clipboard-write';
  iframe.src = url;
  dialog.append(iframe);
  // configure() may be called before the page has a body.
  (document.body || document.documentElement).append(dialog);
  // Exists as soon as the iframe is in the document, and stays the same for as long as it is.
  const contentWindow = iframe.contentWindow as Window;

  return {
    window: contentWindow,
    remove: () => dialog.remove(),
    open(onCloseRequested) {
      const { activeElement } = document;
      const unlockScroll = lockScroll();
      dialog.oncancel = (event) => {
        event.preventDefault();
        onCloseRequested();
      };
      dialog.style.display = '';
      dialog.showModal();
      return {
        window: contentWindow,
        show() {
          iframe.style.visibility = 'visible';
        },
        focus: () => iframe.focus(),
        // A browser may close it in spite of preventDefault(), e.g. at a second Escape; a page may empty its body.
        isOpen: () => dialog.open && dialog.isConnected,
        syncViewport() {
          const { height, offsetTop, scale } = visualViewport as VisualViewport;
          // Not while zoomed in: then, too, the visual viewport is smaller than the page.
          if (scale === 1) Object.assign(iframe.style, { height: `${height}px`, top: `${offsetTop}px` });
        },
        remove(_, onRemoved) {
          dialog.remove();
          unlockScroll();
          onRemoved();
        },
        restoreFocus: () => (activeElement as HTMLElement | null)?.focus({ preventScroll: true }),
      };
    },
  };
}
