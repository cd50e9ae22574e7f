/** Stops the page from scrolling, without a horizontal shift of its content. Returns a function that undoes it. */
export function lockScroll(): () => void {
  const root = document.documentElement;
  const { style, offsetWidth } = root;
  const { overflow, paddingRight } = style;
  style.overflow = 'hidden';
  // Measured, since a scroll bar may take no space (overlay), or keep it (scrollbar-gutter).
  style.paddingRight = `${parseFloat(getComputedStyle(root).paddingRight) + root.offsetWidth - offsetWidth}px`;
  return () => Object.assign(style, { overflow, paddingRight });
}
