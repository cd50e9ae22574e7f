import type { Theme } from '../../src/protocol/theme.ts';

/** Themes of host pages; the last one has no readable contrast unless the dialog corrects it. */
export const themes: { [name: string]: Theme } = {
  Evergreen: { colorPrimary: { light: '#0b6b45', dark: '#5fcf9b' }, borderRadius: 4 },
  Terracotta: {
    colorPrimary: '#b4451f',
    colorBackground: { light: '#fffaf5', dark: '#241a16' },
    colorBorder: { light: '#ecdccf', dark: '#46362e' },
    borderRadius: 16,
  },
  Midnight: {
    colorPrimary: { light: '#1d4ed8', dark: '#7aa2ff' },
    colorBackground: { dark: '#0b1020' },
    borderRadius: 10,
    fontSize: 15,
  },
  Mono: { colorPrimary: { light: '#111111', dark: '#f5f5f5' }, borderRadius: 0, fontSize: 13, spacing: 3 },
  'Yellow on yellow': { colorPrimary: '#ffe600', colorBackground: '#fffbe0', colorText: '#ffd000', borderRadius: 24 },
};
