/**
 * Runs the callback when no pointer is pressed. A blur by mouse happens on pointerdown: a layout shift at that time would
 * move the button away before its click.
 */
export function afterPointerUp(callback: () => void): void {
  if (!document.querySelector(':active')) setTimeout(callback);
  else document.addEventListener('pointerup', () => setTimeout(callback), { once: true });
}
