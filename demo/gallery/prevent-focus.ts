/**
 * Disables `focus()` in a scene's iframe until the user clicks or types in it. On the page of the gallery every scene
 * would otherwise move the focus and the scroll position.
 */
export function preventFocus(): void {
  if (window.parent === window) return;
  const { prototype } = HTMLElement;
  const { focus } = prototype;
  const interaction = new AbortController();
  prototype.focus = () => undefined;
  for (const event of ['pointerdown', 'keydown']) {
    addEventListener(
      event,
      () => {
        prototype.focus = focus;
        interaction.abort();
      },
      { capture: true, signal: interaction.signal },
    );
  }
}
