/** The heading of the screen: where the focus goes that would be lost with its element. */
export function focusTitle(): void {
  document.getElementById('title')?.focus();
}
