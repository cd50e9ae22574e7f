/** The place of a dialog: an iframe in the page, or a popup window. */
export type Surface = {
  /** The only window whose messages count, and the one that messages are posted to. */
  readonly window: Window;
  /**
   * Covers the page. Missing if it needs no more than it has when it is made.
   * @param onCloseRequested the user pressed Escape, or went back, while the focus was in the host page
   */
  open?: ((onCloseRequested: () => void) => void) | undefined;
  /** With the focus in the dialog. */
  show(): void;
  /** False once something else has closed it: the user the window, the browser or the page the dialog. */
  isOpen(): boolean;
  /** Called often while it is open: undoes what the page did to it, and fits it into what is visible of the page. */
  maintain?(): void;
  /** Gives the page back to the user, while the dialog works on. Missing if the page is usable beside it. */
  hide?(): void;
  /**
   * Removes everything that was added to the page.
   * @param isInitialised whether VENDOR_INIT has been sent, so that a dialog has loaded
   * @param onRemoved called when nothing is left
   */
  remove(isInitialised?: boolean, onRemoved?: () => void): void;
};

/**
 * Whether our own dialog runs there, which then has a frame: the number of frames can be read across origins, and tells
 * of a process that has crashed or a window that shows another page, for which there is no event. The official dialog
 * has none.
 */
export function isOwnDialog({ window }: Surface): boolean {
  return window.length > 0;
}
