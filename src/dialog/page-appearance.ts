import type { Appearance } from '../protocol/appearance.ts';
import { applyColorMode } from '../theme/apply-color-mode.ts';
import type { AppearanceSettings } from './appearance.ts';
import { loadAppearance } from './lazy-appearance.ts';

/** The appearance of the dialog's page: what the host page configured, and the instance's colour. */
export type PageAppearance = {
  /** Sets the colour mode at once; `apply()` does the rest. */
  setHostAppearance(appearance: Appearance): void;
  setBrand(color: string | undefined): void;
  setLanguage(language: string): void;
  apply(): Promise<void>;
};

export function createPageAppearance(): PageAppearance {
  let settings: AppearanceSettings = {};
  return {
    setHostAppearance(appearance) {
      settings = { ...appearance, brand: settings.brand, language: settings.language };
      // By default as the host page: dark only where that can be dark.
      applyColorMode(appearance.mode ?? (appearance.colorScheme.includes('dark') ? 'system' : 'light'));
    },
    setBrand(color) {
      settings.brand = color;
    },
    setLanguage(language) {
      settings.language = language;
    },
    async apply() {
      (await loadAppearance())?.applyAppearance(settings);
    },
  };
}
