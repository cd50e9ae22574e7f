import { lockScroll } from './scroll-lock.ts';
import type { Surface } from './surface.ts';

/**
 * Set through the CSSOM, which a strict `style-src` allows. `all: initial` undoes the host's rules for dialogs and
 * iframes. The `<dialog>` itself stays hidden, and with it its grey `::backdrop`, which inherits the visibility.
 */
const COVER_STYLE = 'all:initial;position:fixed;inset:0;height:100%;visibility:hidden;width:100%;';

/**
 * An iframe in a modal `<dialog>`: the host page is inert behind it, and no z-index of the host page is above it.
 * Unseen until `open()`, so that it can be preloaded, and then until `show()`, so that nothing flashes. It must not be
 * moved in the document: that would reload it.
 */
export function createFrame(url: string, onLoad?: () => void): Surface {
  const dialog = document.createElement('dialog');
  const iframe = document.createElement('iframe');
  dialog.style.cssText = `${COVER_STYLE}display:none`;
  // Turbo leaves it out of the copy of the page that it shows when the user comes back.
  dialog.dataset.turboTemporary = '';
  iframe.style.cssText = COVER_STYLE;
  // An iframe is transparent only if its colour scheme is that of its document, whose root is light. So is the iframe's
  // if none is set, unless the page has a <meta> for it. Not set if it need not be: in Firefox it would decide over
  // the media query in the frame.
  iframe.style.colorScheme = document.querySelector('[name=color-scheme]') ? 'light' : '';
  iframe.title = 'Connect';
  // The local network had one name first, and now has one for each of its parts.
  iframe.allow = 'clipboard-write;local-network-access;local-network;loopback-network';
  iframe.onload = onLoad as () => void;
  iframe.src = url;
  dialog.append(iframe);
  // configure() may be called before the page has a body.
  (document.body || document.documentElement).append(dialog);
  let unlockScroll: (() => void) | undefined;

  const maintain = () => {
    // Libraries for modals set these on all elements outside of their own.
    dialog.inert = false;
    dialog.removeAttribute('aria-hidden');
    // A page with CSS `zoom` would zoom the dialog, too, and what is a px here would be none of the viewport's. Not by
    // currentCSSZoom, which Safari has had only since 2026. Without the property there is no zoom, and the value is ignored.
    let zoom = 1;
    for (let element = dialog.parentElement; element; element = element.parentElement)
      zoom /= +getComputedStyle(element).zoom;
    dialog.style.zoom = `${zoom}`;
    const { height, offsetTop, scale } = visualViewport as VisualViewport;
    // Not while the user has zoomed in: then, too, the visual viewport is smaller than the page.
    if (scale === 1) {
      iframe.style.height = `${height}px`;
      iframe.style.top = `${offsetTop}px`;
    }
  };
  const hide = () => {
    unlockScroll?.();
    // Returns the focus to where it was, also in a shadow tree.
    dialog.close();
    dialog.style.display = 'none';
  };

  return {
    // Exists as soon as the iframe is in the document, and stays the same for as long as it is.
    window: iframe.contentWindow as Window,
    open(onCloseRequested) {
      dialog.oncancel = (event) => {
        event.preventDefault();
        onCloseRequested();
      };
      // Whoever closes it: what is still loading in it must not take the focus afterwards.
      dialog.onclose = () => {
        iframe.style.display = 'none';
      };
      dialog.style.display = '';
      dialog.showModal();
      unlockScroll = lockScroll();
    },
    show() {
      iframe.style.visibility = 'visible';
      maintain();
      iframe.focus();
    },
    maintain,
    // A browser may close it in spite of preventDefault(), e.g. at a second Escape; a page may empty its body.
    isOpen: () => dialog.isConnected && (dialog.open || dialog.style.display === 'none'),
    hide,
    remove(_, onRemoved) {
      hide();
      dialog.remove();
      onRemoved?.();
    },
  };
}
