import type { Theme } from '../protocol/theme.ts';
import type { Unparsed } from '../protocol/unparsed.ts';
import { applyFont } from '../theme/apply-font.ts';
import { applyTheme } from '../theme/apply-theme.ts';

export type AppearanceSettings = {
  theme?: Unparsed<Theme> | undefined;
  /** The instance's colour. */
  brand?: string | undefined;
  fontUrl?: string | undefined;
  fontFamily?: string | undefined;
};

/** May be called again with other settings. */
export function applyAppearance({ theme, brand, fontUrl, fontFamily }: AppearanceSettings): void {
  applyTheme(theme, brand);
  applyFont(fontUrl, fontFamily);
}
