/** Stops the page behind from scrolling without moving it sideways; returns the undo. */
export function lockScroll(): () => void {
  const root = document.documentElement;
  const { style, offsetWidth } = root;
  const { overflow, paddingRight } = style;
  style.overflow = 'hidden';
  // Measured: a scroll bar may take no room, or keep it (scrollbar-gutter).
  style.paddingRight = `${parseFloat(getComputedStyle(root).paddingRight) + root.offsetWidth - offsetWidth}px`;
  return () => Object.assign(style, { overflow, paddingRight });
}
