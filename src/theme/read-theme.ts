/** What a host may set; protocol/theme.ts says what each is. */
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

/** The least and the most of each. */
export const numberTokens = { borderRadius: [0, 24], fontSize: [12, 18], spacing: [3, 6] } as const;

export type Colors = { [Token in (typeof colorTokens)[number]]?: string };
export type Numbers = { -readonly [Token in keyof typeof numberTokens]?: number };
export type HostTheme = { light: Colors; dark: Colors; numbers: Numbers };

type Reading = {
  /** Any colour of CSS as #rrggbb. Undefined if it is none, or see-through. */
  resolve: (color: string) => string | undefined;
  warn: (text: string) => void;
};

/** Takes what can be used; says of everything else, in one line each, why it is left out. */
export function readTheme(theme: unknown, { resolve, warn }: Reading): HostTheme {
  const read: HostTheme = { light: {}, dark: {}, numbers: {} };
  const refuse = (name: string, text: string) => warn(`Activepieces: embedding.styling.theme${name} ${text}`);
  if (theme === undefined) return read;
  if (!isRecord(theme)) {
    refuse('', 'is ignored: it has to be an object.');
    return read;
  }
  for (const [name, value] of Object.entries(theme)) {
    if (value === undefined) continue;
    const color = colorTokens.find((token) => token === name);
    if (color) readColor(color, value);
    else if (isNumberToken(name)) readNumber(name, value);
    else
      refuse(
        `.${name}`,
        `is unknown and ignored. There are ${[...colorTokens, ...Object.keys(numberTokens)].join(', ')}.`,
      );
  }
  return read;

  function readColor(token: keyof Colors, value: unknown) {
    const perMode = isRecord(value) ? value : { light: value, dark: value };
    const colors = (['light', 'dark'] as const).map((mode) => {
      const given = perMode[mode];
      return { mode, given, color: typeof given === 'string' ? resolve(given.trim()) : undefined };
    });
    const known = Object.keys(perMode).every((key) => key === 'light' || key === 'dark');
    if (!known || colors.some(({ given, color }) => given !== undefined && !color)) {
      refuse(
        `.${token}`,
        'is ignored: it has to be an opaque colour (hex, rgb(), hsl() or a name), or { light, dark } of those.',
      );
      return;
    }
    for (const { mode, color } of colors) if (color) read[mode][token] = color;
  }

  function readNumber(token: keyof Numbers, value: unknown) {
    const [least, most] = numberTokens[token];
    if (typeof value === 'number' && value >= least && value <= most) read.numbers[token] = value;
    else refuse(`.${token}`, `is ignored: it has to be a number of px from ${least} to ${most}.`);
  }
}

function isNumberToken(name: string): name is keyof Numbers {
  return Object.hasOwn(numberTokens, name);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
