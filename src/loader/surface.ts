/** The place of a dialog: an iframe in the page, or a popup window. */
export type Surface = {
  /** The only window whose messages count, and the one that messages are posted to. */
  readonly window: Window;
  /** Makes the dialog visible and moves the focus into it. */
  show(): void;
  /** False once something else has closed it: the user the window, the browser or the page the dialog. */
  isOpen(): boolean;
  /** Fits an iframe into what is visible of the page, e.g. above a phone's keyboard. */
  syncViewport?(): void;
  /**
   * Removes everything that was added to the page, and restores the focus.
   * @param isInitialised whether VENDOR_INIT has been sent, so that a dialog has loaded
   * @param onRemoved called when nothing is left
   */
  remove(isInitialised: boolean, onRemoved: () => void): void;
};
