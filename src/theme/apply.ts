export type Mode = 'light' | 'dark' | 'system';

/** Sets the colour scheme; `system` follows the system while the dialog is open. */
export function applyMode(wanted: Mode = 'system'): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const set = () => {
    document.documentElement.dataset.mode =
      wanted === 'dark' || (wanted === 'system' && dark.matches) ? 'dark' : 'light';
  };
  if (wanted === 'system') dark.addEventListener('change', set);
  set();
}

/** A font that does not load changes nothing: the system's stands behind it. */
export function applyFont(url: string | undefined, family: string | undefined): void {
  if (!url || !family || !URL.canParse(url) || new URL(url).protocol !== 'https:') return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  document.head.append(link);
  document.documentElement.style.setProperty('--ap-font', `${JSON.stringify(family)}, var(--ap-font-system)`);
}
