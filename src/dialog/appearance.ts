import type { Theme } from '../protocol/theme.ts';
import type { Unparsed } from '../protocol/unparsed.ts';
import { applyTheme } from '../theme/apply-theme.ts';
import { lazyPart } from './lazy-part.ts';

// Here, since the instance's colour is the reason to read them, and no form waits for either.
export { toSettings } from '../backends/activepieces/wire-settings.ts';

/** Few host pages bring a font. */
const loadFont = lazyPart(() => import('./host-font.ts'), undefined);

export type AppearanceSettings = {
  theme?: Unparsed<Theme> | undefined;
  /** The instance's colour. */
  brand?: string | undefined;
  fontUrl?: string | undefined;
  fontFamily?: string | undefined;
  /** Undefined until it is known: the font depends on it. */
  language?: string | undefined;
};

/** May be called again with other settings. */
export function applyAppearance({ theme, brand, fontUrl, fontFamily, language }: AppearanceSettings): void {
  applyTheme(theme, brand);
  if (!language || !(fontFamily || loadFont.loaded())) return;
  loadFont().then(
    ({ applyHostFont }) => applyHostFont(fontUrl, fontFamily),
    () => undefined,
  );
}
