export type ColorMode = 'light' | 'dark' | 'system';

let darkQuery: MediaQueryList | undefined;
/** Sets the colour scheme; `system` follows the system while the dialog is open, until the next call. */
export function applyColorMode(mode: ColorMode = 'system'): void {
  darkQuery ??= matchMedia('(prefers-color-scheme: dark)');
  const query = darkQuery;
  const update = () => {
    document.documentElement.dataset.mode = mode === 'dark' || (mode === 'system' && query.matches) ? 'dark' : 'light';
  };
  // One place: it takes that of the call before.
  query.onchange = update;
  update();
}
