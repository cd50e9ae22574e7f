/** Where a dialog is shown: an iframe in the page, or a window of its own. */
export type Surface = {
  /** The window whose messages count. */
  readonly peer: Window;
  /** The dialog can be looked at. */
  show(): void;
  /**
   * Called every now and then, since there is no event for most of it. False if it was taken away from outside: the
   * user closed the window, the browser or the page the dialog.
   */
  look(): boolean;
  /**
   * Takes away all that was made, and gives the focus back.
   * @param greeted whether a dialog is there by now
   * @param gone called when nothing is left
   */
  remove(greeted: boolean, gone: () => void): void;
};
