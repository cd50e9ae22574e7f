import style from './adaptive.css?url';
import { loadStyle } from './load-style.ts';
import { LAZY_TIMEOUT_MS, within } from './within.ts';

/** The settings of the operating system that adaptive.css is for; right-to-left languages are the other case. */
const ADAPTED_SETTINGS = '(forced-colors: active), (prefers-contrast: more)';

/**
 * Loads the styles for forced colours, more contrast and right-to-left languages where they apply, also if the user
 * turns a setting on later. Call it once the language is known. Resolves once they are applied, or cannot be loaded in time.
 */
export function loadAdaptiveStyles(): Promise<void> {
  const settings = matchMedia(ADAPTED_SETTINGS);
  const load = async () => {
    if (settings.matches || document.documentElement.dir === 'rtl') await loadStyle(style);
  };
  // Without them the dialog works all the same.
  const tryLoad = () => within(load(), LAZY_TIMEOUT_MS);
  settings.addEventListener('change', tryLoad);
  return tryLoad();
}
