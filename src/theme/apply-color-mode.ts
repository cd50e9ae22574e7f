export type Mode = 'light' | 'dark' | 'system';

let system: MediaQueryList | undefined;
/** Sets the colour scheme; `system` follows the system while the dialog is open, until the next call. */
export function applyMode(wanted: Mode = 'system'): void {
  system ??= matchMedia('(prefers-color-scheme: dark)');
  const dark = system;
  const set = () => {
    document.documentElement.dataset.mode =
      wanted === 'dark' || (wanted === 'system' && dark.matches) ? 'dark' : 'light';
  };
  // One place: it takes that of the call before.
  dark.onchange = set;
  set();
}
