import { deriveColors, deriveScales, type Tokens } from './derive-tokens.ts';
import { type HostTheme, readTheme } from './read-theme.ts';
import { resolveColor } from './resolve-color.ts';

/** Of the last call: what it read, what it set, and what watches the mode for it. */
let current: { theme: unknown; host: HostTheme } | undefined;
let appliedProperties: string[] = [];
let modeObserver: MutationObserver | undefined;

/**
 * Dresses the page in the host's tokens and, where they leave it open, in the instance's brand colour. Called again it
 * begins anew. Never throws: what cannot be used is warned of, and ours.
 *
 * @param brand of the instance; #rrggbb, anything else is left out
 */
export function applyTheme(theme: unknown, brand: string | undefined): void {
  // Mistakes in one theme are told once, although the instance's colour comes later.
  if (current?.theme !== theme) current = undefined;
  current ??= { theme, host: readTheme(theme, { resolve: resolveColor, warn: (text) => console.warn(text) }) };
  const { host } = current;
  const brandColor = brand !== undefined && /^#[\da-f]{6}$/i.test(brand) ? brand : undefined;
  const root = document.documentElement;
  const applyTokens = () => {
    for (const name of appliedProperties) root.style.removeProperty(name);
    const colors = host[root.dataset.mode === 'dark' ? 'dark' : 'light'];
    const isDefault = !brandColor && Object.keys(colors).length === 0;
    const tokens: Tokens = {
      ...deriveScales(host.numbers),
      ...(isDefault ? {} : deriveColors(defaultColorReader(root), colors, brandColor)),
    };
    appliedProperties = Object.keys(tokens).map((name) => `--ap-${name}`);
    for (const [name, value] of Object.entries(tokens)) root.style.setProperty(`--ap-${name}`, value);
  };
  modeObserver?.disconnect();
  modeObserver = new MutationObserver(applyTokens);
  modeObserver.observe(root, { attributeFilter: ['data-mode'] });
  applyTokens();
}

/** From the style sheet, so that they stand in one place. The build may have shortened them. */
function defaultColorReader(root: HTMLElement): (name: string) => string {
  const style = getComputedStyle(root);
  return (name) => resolveColor(style.getPropertyValue(`--ap-${name}`).trim()) ?? '#808080';
}
