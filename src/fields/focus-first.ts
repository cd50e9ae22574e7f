/**
 * Focuses the element with which a dialog starts. WebKit ignores that in a frame of another site until its user has
 * clicked or pressed a key there, although keys arrive in the frame: then the first key does it. What is focused on
 * keydown still gets the character, or is pressed by Enter.
 */
export function focusFirst(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  const focus = () => element?.focus(options);
  focus();
  const onKeyDown = (event: KeyboardEvent) => {
    if (document.activeElement !== document.body) return;
    focus();
    // It would leave the element at once.
    if (event.key === 'Tab') event.preventDefault();
  };
  if (document.activeElement === document.body) addEventListener('keydown', onKeyDown, { once: true });
}
