/** Whoever leaves an input with the mouse holds a button down, which must not move away before it is clicked. */
export function whenReleased(then: () => void): void {
  if (!document.querySelector(':active')) setTimeout(then);
  else document.addEventListener('pointerup', () => setTimeout(then), { once: true });
}
