import { onColor, readable } from './color.ts';

export type Mode = 'light' | 'dark' | 'system';

/** The card's own surfaces, as in tokens.css: what a brand colour has to stand out from. */
const surface = { light: '#ffffff', dark: '#1b1e26' };

let primary: string | undefined;
let mode: 'light' | 'dark' = 'light';

/** Sets the colour scheme; `system` follows the system while the dialog is open. */
export function applyMode(wanted: Mode = 'system'): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const set = () => {
    mode = wanted === 'dark' || (wanted === 'system' && dark.matches) ? 'dark' : 'light';
    document.documentElement.dataset.mode = mode;
    applyPrimaryColor(primary);
  };
  if (wanted === 'system') dark.addEventListener('change', set);
  set();
}

/** The instance's brand colour. One that cannot be read, or is no hex colour, is changed or left out. */
export function applyPrimaryColor(color: string | undefined): void {
  if (color === undefined || !/^#[\da-f]{6}$/i.test(color)) return;
  primary = color;
  const { style } = document.documentElement;
  // 3:1 is what a control needs against its surroundings, 4.5:1 what text needs (WCAG 1.4.11, 1.4.3).
  const fill = readable(color, surface[mode], 3);
  style.setProperty('--ap-primary', fill);
  style.setProperty('--ap-on-primary', onColor(fill));
  style.setProperty('--ap-primary-text', readable(color, surface[mode], 4.5));
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
