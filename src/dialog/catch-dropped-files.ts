/**
 * What is dropped beside an input must not be opened by the browser, in a tab or in place of the dialog. A file is taken
 * if the form expects exactly one; a link, and any other file, changes nothing.
 */
export function catchDroppedFiles(): void {
  window.addEventListener('dragover', (event) => {
    const data = opened(event);
    if (!data) return;
    event.preventDefault();
    data.dropEffect = targetOf(data) ? 'copy' : 'none';
  });
  window.addEventListener('drop', (event) => {
    const data = opened(event);
    if (!data) return;
    event.preventDefault();
    targetOf(data)?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true, bubbles: true }));
  });
}

/** What the browser would open. A link that is dropped into an input is text. */
function opened({ defaultPrevented, dataTransfer, target }: DragEvent): DataTransfer | undefined {
  if (defaultPrevented || !dataTransfer) return undefined;
  const isLinkBeside = dataTransfer.types.includes('text/uri-list') && !(target as Element).closest('input,textarea');
  return hasFiles(dataTransfer) || isLinkBeside ? dataTransfer : undefined;
}

const hasFiles = ({ types }: DataTransfer) => types.includes('Files');

function targetOf(data: DataTransfer): Element | null | undefined {
  const pickers = [...document.querySelectorAll('input[type=file]')].filter((picker) => !picker.closest('[inert]'));
  return hasFiles(data) && pickers.length === 1 ? pickers[0]?.closest('.droppable') : undefined;
}
