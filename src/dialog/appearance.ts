import { applyFont } from '../theme/apply-font.ts';
import { applyTheme } from '../theme/apply-theme.ts';

/** What the host page and the instance want of the look. */
export type AppearanceSettings = {
  theme?: object | undefined;
  /** The instance's colour. */
  brand?: string | undefined;
  fontUrl?: string | undefined;
  fontFamily?: string | undefined;
};

/** The looks of others, as one lazy chunk: without it the dialog has ours. May be called again with another. */
export function applyAppearance({ theme, brand, fontUrl, fontFamily }: AppearanceSettings): void {
  applyTheme(theme, brand);
  applyFont(fontUrl, fontFamily);
}
