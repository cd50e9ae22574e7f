/** Documented in protocol/theme.ts. */
export const colorTokens = [
  'colorPrimary',
  'colorBackground',
  'colorText',
  'colorTextSecondary',
  'colorBorder',
  'colorDanger',
  'colorWarning',
  'colorSuccess',
  'colorInfo',
] as const;

/** Minimum and maximum, in px. */
export const numberTokens = { borderRadius: [0, 24], fontSize: [12, 18], spacing: [3, 6] } as const;

export type Colors = { [Token in (typeof colorTokens)[number]]?: string };
export type Numbers = { -readonly [Token in keyof typeof numberTokens]?: number };
export type HostTheme = { light: Colors; dark: Colors; numbers: Numbers };

type ReadThemeOptions = {
  /** Converts any opaque CSS colour to #rrggbb; undefined for everything else. */
  resolve: (color: string) => string | undefined;
  warn: (text: string) => void;
};

/** Validates a theme of the host page. Invalid tokens are ignored, with one warning each. */
export function readTheme(theme: unknown, { resolve, warn }: ReadThemeOptions): HostTheme {
  const result: HostTheme = { light: {}, dark: {}, numbers: {} };
  const warnAbout = (name: string, text: string) => warn(`Activepieces: embedding.styling.theme${name} ${text}`);
  if (theme === undefined) return result;
  if (!isRecord(theme)) {
    warnAbout('', 'is ignored: it has to be an object.');
    return result;
  }
  for (const [name, value] of Object.entries(theme)) {
    if (value === undefined) continue;
    const color = colorTokens.find((token) => token === name);
    if (color) readColor(color, value);
    else if (isNumberToken(name)) readNumber(name, value);
    else
      warnAbout(
        `.${name}`,
        `is unknown and ignored. There are ${[...colorTokens, ...Object.keys(numberTokens)].join(', ')}.`,
      );
  }
  return result;

  function readColor(token: keyof Colors, value: unknown) {
    const perMode = isRecord(value) ? value : { light: value, dark: value };
    const colors = (['light', 'dark'] as const).map((mode) => {
      const given = perMode[mode];
      return { mode, given, color: typeof given === 'string' ? resolve(given.trim()) : undefined };
    });
    const hasModesOnly = Object.keys(perMode).every((key) => key === 'light' || key === 'dark');
    if (!hasModesOnly || colors.some(({ given, color }) => given !== undefined && !color)) {
      warnAbout(
        `.${token}`,
        'is ignored: it has to be an opaque colour (hex, rgb(), hsl() or a name), or { light, dark } of those.',
      );
      return;
    }
    for (const { mode, color } of colors) if (color) result[mode][token] = color;
  }

  function readNumber(token: keyof Numbers, value: unknown) {
    const [min, max] = numberTokens[token];
    if (typeof value === 'number' && value >= min && value <= max) result.numbers[token] = value;
    else warnAbout(`.${token}`, `is ignored: it has to be a number of px from ${min} to ${max}.`);
  }
}

function isNumberToken(name: string): name is keyof Numbers {
  return Object.hasOwn(numberTokens, name);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
