/**
 * A file that is dropped beside its input must not be opened by the browser, in a tab or in place of the dialog. If the
 * form expects exactly one file, it is taken; otherwise nothing happens.
 */
export function catchDroppedFiles(): void {
  const unhandled = (event: DragEvent) =>
    !event.defaultPrevented && event.dataTransfer?.types.includes('Files') ? event.dataTransfer : undefined;
  window.addEventListener('dragover', (event) => {
    const files = unhandled(event);
    if (!files) return;
    event.preventDefault();
    files.dropEffect = onlyTarget() ? 'copy' : 'none';
  });
  window.addEventListener('drop', (event) => {
    const files = unhandled(event);
    if (!files) return;
    event.preventDefault();
    onlyTarget()?.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true, bubbles: true }));
  });
}

function onlyTarget(): Element | null | undefined {
  const pickers = [...document.querySelectorAll('input[type=file]')].filter((picker) => !picker.closest('[inert]'));
  return pickers.length === 1 ? pickers[0]?.closest('.droppable') : undefined;
}
