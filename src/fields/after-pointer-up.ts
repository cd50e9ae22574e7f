/** Whoever leaves an input with the mouse holds a button down, which must not move away before it is clicked. */
export function afterPointerUp(callback: () => void): void {
  if (!document.querySelector(':active')) setTimeout(callback);
  else document.addEventListener('pointerup', () => setTimeout(callback), { once: true });
}
