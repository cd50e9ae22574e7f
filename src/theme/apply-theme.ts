import { deriveColors, deriveScales, type Tokens } from './derive-tokens.ts';
import { type HostTheme, readTheme } from './read-theme.ts';
import { resolveColor } from './resolve-color.ts';

let current: { theme: unknown; host: HostTheme } | undefined;
let appliedProperties: string[] = [];
let modeObserver: MutationObserver | undefined;

/**
 * Sets the tokens of the host's theme and, unless that has a primary colour, the instance's brand colour. Replaces the
 * theme of the previous call. Never throws: invalid tokens are ignored with a warning.
 *
 * @param brand colour of the instance; ignored unless #rrggbb
 */
export function applyTheme(theme: unknown, brand: string | undefined): void {
  // Warn only once per theme: it is applied again when the brand colour is known.
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

/** Reads tokens.css, where minification may have shortened colours, hence resolveColor(). */
function defaultColorReader(root: HTMLElement): (name: string) => string {
  const style = getComputedStyle(root);
  return (name) => resolveColor(style.getPropertyValue(`--ap-${name}`).trim()) ?? '#808080';
}
