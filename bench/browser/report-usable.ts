/** What a user waits for. */
export type Usable = 'focused input' | 'enabled button';

declare global {
  interface Window {
    /** A binding of the browser's driver. */
    reportUsable(): Promise<void>;
  }
}

/**
 * Runs in every page and frame, before their own scripts: sets the mark when the next picture will show what the user
 * waits for. Self-contained, because it is passed on as text.
 */
export function reportWhenUsable([dialogOrigin, usable, markName]: readonly [string, Usable, string]): void {
  if (location.origin !== dialogOrigin) return;

  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getBoundingClientRect().height > 0;
  const isUsable = () => {
    // The host page keeps the focus until it shows the frame.
    if (!document.hasFocus()) return false;
    if (usable === 'enabled button') {
      const button = document.querySelector('[type=submit]:enabled:not([aria-disabled=true])');
      return button !== null && isShown(button);
    }
    const element = document.activeElement;
    return element?.matches('input:enabled:read-write') === true && isShown(element);
  };
  const check = () => {
    if (!isUsable()) return void requestAnimationFrame(check);
    performance.mark(markName);
    void window.reportUsable();
  };
  check();
}
