/**
 * Focuses the element with which a dialog starts. WebKit ignores that in a frame of another site until its user has
 * clicked or pressed a key there, although keys arrive in the frame: then the first key does it. What is focused on
 * keydown still gets the character, or is pressed by Enter.
 */
export function focusFirst(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  const focus = () => element?.focus(options);
  const hasNoFocus = () => document.activeElement === document.body;
  focus();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!hasNoFocus()) return;
    focus();
    // It would leave the element at once. An element that is gone by now has no focus to lose.
    if (event.key === 'Tab' && !hasNoFocus()) event.preventDefault();
  };
  if (hasNoFocus()) addEventListener('keydown', onKeyDown, { once: true });
}
