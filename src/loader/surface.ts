/** The place of a dialog: an iframe in the page, or a popup window. */
export type Surface = {
  /** The only window whose messages count, and the one that messages are posted to. */
  readonly window: Window;
  /** Missing if it is visible from the start. */
  show?(): void;
  /** Moves the focus into the dialog. */
  focus(): void;
  /** False once something else has closed it: the user the window, the browser or the page the dialog. */
  isOpen(): boolean;
  /** Fits an iframe into what is visible of the page, e.g. above a phone's keyboard. */
  syncViewport?(): void;
  /**
   * Removes everything that was added to the page.
   * @param isInitialised whether VENDOR_INIT has been sent, so that a dialog has loaded
   * @param onRemoved called when nothing is left
   */
  remove(isInitialised: boolean, onRemoved: () => void): void;
  /** Back to the element that had it before. Missing if the page keeps its focus beside the dialog. */
  restoreFocus?(): void;
};
