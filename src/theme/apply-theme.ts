import { deriveColors, deriveScales, type Tokens } from './derive-tokens.ts';
import { type HostTheme, readTheme } from './read-theme.ts';
import { resolveColor } from './resolve-color.ts';

/** Of the last call: what it read, what it set, and what watches the mode for it. */
let last: { theme: unknown; host: HostTheme } | undefined;
let names: string[] = [];
let watcher: MutationObserver | undefined;

/**
 * Dresses the page in the host's tokens and, where they leave it open, in the instance's brand colour. Called again it
 * begins anew. Never throws: what cannot be used is warned of, and ours.
 *
 * @param brand of the instance; #rrggbb, anything else is left out
 */
export function applyTheme(theme: unknown, brand: string | undefined): void {
  // Mistakes in one theme are told once, although the instance's colour comes later.
  if (last?.theme !== theme) last = undefined;
  last ??= { theme, host: readTheme(theme, { resolve: resolveColor, warn: (text) => console.warn(text) }) };
  const { host } = last;
  const color = brand !== undefined && /^#[\da-f]{6}$/i.test(brand) ? brand : undefined;
  const root = document.documentElement;
  const dress = () => {
    for (const name of names) root.style.removeProperty(name);
    const colors = host[root.dataset.mode === 'dark' ? 'dark' : 'light'];
    const isOurs = !color && Object.keys(colors).length === 0;
    const tokens: Tokens = {
      ...deriveScales(host.numbers),
      ...(isOurs ? {} : deriveColors(readOurs(root), colors, color)),
    };
    names = Object.keys(tokens).map((name) => `--ap-${name}`);
    for (const [name, value] of Object.entries(tokens)) root.style.setProperty(`--ap-${name}`, value);
  };
  watcher?.disconnect();
  watcher = new MutationObserver(dress);
  watcher.observe(root, { attributeFilter: ['data-mode'] });
  dress();
}

/** From the style sheet, so that they stand in one place. The build may have shortened them. */
function readOurs(root: HTMLElement): (name: string) => string {
  const style = getComputedStyle(root);
  return (name) => resolveColor(style.getPropertyValue(`--ap-${name}`).trim()) ?? '#808080';
}
