/**
 * Stops the page from scrolling, without a horizontal shift of its content. Returns a function that undoes it. By a
 * style sheet of its own: a saved and restored `style` would bring back what the page's own scroll lock has put there.
 */
export function lockScroll(): () => void {
  const root = document.documentElement;
  const sheet = new CSSStyleSheet();
  const { offsetWidth } = root;
  sheet.insertRule('html{overflow:hidden!important}');
  document.adoptedStyleSheets.push(sheet);
  // Measured, since a scroll bar may take no space (overlay), or keep it (scrollbar-gutter).
  const padding = parseFloat(getComputedStyle(root).paddingRight) + root.offsetWidth - offsetWidth;
  sheet.insertRule(`html{padding-right:${padding}px!important}`);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
