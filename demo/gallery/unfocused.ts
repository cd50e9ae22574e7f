/**
 * In a page that shows many scenes none takes the focus, and with it the page's place, before somebody touches it:
 * frames of other sites may do that.
 */
export function stayUnfocused(): void {
  if (window.parent === window) return;
  const { prototype } = HTMLElement;
  const { focus } = prototype;
  const touched = new AbortController();
  prototype.focus = () => undefined;
  for (const event of ['pointerdown', 'keydown']) {
    addEventListener(
      event,
      () => {
        prototype.focus = focus;
        touched.abort();
      },
      { capture: true, signal: touched.signal },
    );
  }
}
