let darkQuery: MediaQueryList | undefined;

/** `system` follows later changes of the system setting, until the next call. */
export function applyColorMode(mode: 'light' | 'dark' | 'system' = 'system'): void {
  darkQuery ??= matchMedia('(prefers-color-scheme: dark)');
  const query = darkQuery;
  const update = () => {
    document.documentElement.dataset.mode = mode === 'dark' || (mode === 'system' && query.matches) ? 'dark' : 'light';
  };
  // A property, so that it replaces the listener of the previous call.
  query.onchange = update;
  update();
}
