/** `selected`: the browser forbids copying, the text is selected for the user to press the keys. */
export type CopyOutcome = 'copied' | 'selected';

/** The ways a page can get a text into the clipboard. */
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
    // Usual in an iframe: without allow="clipboard-write" the permissions policy forbids it.
    clipboard.select();
    return clipboard.copySelection() ? 'copied' : 'selected';
  }
}

export function browserClipboard(element: () => HTMLElement | null): ClipboardAccess {
  return {
    // `navigator.clipboard` is missing on an insecure page; as the function is async, that is a rejection as well.
    write: async (text) => navigator.clipboard.writeText(text),
    select: () => {
      const target = element();
      if (target) {
        getSelection()?.selectAllChildren(target);
      }
    },
    // Deprecated, but the one way to copy that the permissions policy of an iframe does not forbid.
    copySelection: () => document.execCommand('copy'),
  };
}
