/** `selected`: the browser forbids copying; the text is selected for the user to press Ctrl+C. */
export type CopyOutcome = 'copied' | 'selected';

/** How a page can write to the clipboard. */
export type ClipboardAccess = {
  write: (text: string) => Promise<void>;
  select: () => void;
  copySelection: () => boolean;
};

export async function copyText(text: string, clipboard: ClipboardAccess): Promise<CopyOutcome> {
  try {
    await clipboard.write(text);
    return 'copied';
  } catch {
    // Usual in an iframe: the permissions policy forbids it without allow="clipboard-write".
    clipboard.select();
    return clipboard.copySelection() ? 'copied' : 'selected';
  }
}

export function browserClipboard(element: () => HTMLElement | null): ClipboardAccess {
  return {
    // Async, so that a missing `navigator.clipboard` (insecure context) is a rejection too.
    write: async (text) => navigator.clipboard.writeText(text),
    select: () => {
      const target = element();
      if (target) {
        getSelection()?.selectAllChildren(target);
      }
    },
    // Deprecated, but not subject to the permissions policy of an iframe.
    copySelection: () => document.execCommand('copy'),
  };
}
