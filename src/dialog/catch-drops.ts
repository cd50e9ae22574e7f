/**
 * What is dropped beside an input must not be opened by the browser, in a tab or in place of the dialog. A file is taken
 * if the form expects exactly one; any other, and a link, changes nothing.
 */
export function catchDrops(): void {
  window.addEventListener('dragover', catchDrag);
  window.addEventListener('drop', catchDrag);
}

function catchDrag(event: DragEvent): void {
  const { defaultPrevented, target, type } = event;
  const dataTransfer = event.dataTransfer as DataTransfer;
  const isFile = dataTransfer.types.includes('Files');
  // In an input a link is text.
  const isLink = dataTransfer.types.includes('text/uri-list') && !(target as Element).closest('.input');
  if (defaultPrevented || !(isFile || isLink)) return;
  event.preventDefault();
  const pickers = [...document.querySelectorAll('input[type=file]')].filter((picker) => !picker.closest('[inert]'));
  const dropTarget = isFile && pickers.length === 1 && pickers[0]?.closest('.droppable');
  if (type === 'dragover') dataTransfer.dropEffect = dropTarget ? 'copy' : 'none';
  else if (dropTarget) dropTarget.dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true, bubbles: true }));
}
