import { onColor, readable } from './color.ts';

/** The card's own surfaces, as in tokens.css: what a brand colour has to stand out from. */
const surfaces = { light: '#ffffff', dark: '#1b1e26' };

/** The instance's brand colour, for both modes. One that cannot be read is changed; what is no hex colour is left out. */
export function applyBrandColor(color: string | undefined): void {
  if (color === undefined || !/^#[\da-f]{6}$/i.test(color)) return;
  const { style } = document.documentElement;
  for (const [mode, surface] of Object.entries(surfaces)) {
    // 3:1 is what a control needs against its surroundings, 4.5:1 what text needs (WCAG 1.4.11, 1.4.3).
    const fill = readable(color, surface, 3);
    style.setProperty(`--ap-brand-${mode}`, fill);
    style.setProperty(`--ap-brand-${mode}-on`, onColor(fill));
    style.setProperty(`--ap-brand-${mode}-text`, readable(color, surface, 4.5));
  }
}
