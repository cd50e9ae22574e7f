/** Where a dialog is shown: an iframe in the page, or a window of its own. */
export type Surface = {
  /** The window whose messages count. */
  readonly window: Window;
  /** The dialog can be looked at. */
  show(): void;
  /** Takes away all that was made, and gives the focus back. Safe to call twice. */
  remove(): void;
};

export type SurfaceEvents = {
  /** The user asked to leave (Escape, back gesture) while the focus was in the host page. */
  closeRequested(): void;
  /** The dialog was taken away from outside, e.g. the user closed the window. */
  gone(): void;
};
