/** Where a dialog is shown: an iframe in the page, or a window of its own. */
export type Surface = {
  /** The window whose messages count. */
  readonly window: Window;
  /** The dialog can be looked at. */
  show(): void;
  /**
   * It was taken away from outside: the user closed the window, the browser or the page the dialog. There is no
   * event for most of that, so it is asked for every now and then.
   */
  closed(): boolean;
  /**
   * Takes away all that was made, and gives the focus back.
   * @param greeted whether a dialog is there by now
   * @param gone called when nothing is left
   */
  remove(greeted: boolean, gone: () => void): void;
};
