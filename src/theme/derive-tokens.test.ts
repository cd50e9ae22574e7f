import { describe, expect, test } from 'vitest';
import { contrast } from './color.ts';
import { deriveColors, deriveScales } from './derive-tokens.ts';
import type { Colors } from './read-theme.ts';
import { colorPairs } from './testing/color-pairs.ts';
import { defaultTokens } from './testing/default-tokens.ts';

const modes = ['light', 'dark'] as const;
type Mode = (typeof modes)[number];

const defaultColor = (mode: Mode) => (name: string) => defaultTokens[mode][`--ap-${name}`] ?? `${name} is not a token`;
const derive = (mode: Mode, host: Colors, brand?: string) => deriveColors(defaultColor(mode), host, brand);

/** Descriptions of all pairs without sufficient contrast. */
function insufficientContrast(mode: Mode, host: Colors, brand?: string): string[] {
  const tokens = derive(mode, host, brand);
  const color = (name: string) => tokens[name] ?? defaultColor(mode)(name);
  return colorPairs
    .filter(({ foreground, background, ratio }) => contrast(color(foreground), color(background)) < ratio)
    .map(({ foreground, background }) => `${foreground} ${color(foreground)} on ${background} ${color(background)}`);
}

const difficultColors = [
  '#ffeb3b',
  '#ffffff',
  '#000000',
  '#808080',
  '#767676',
  '#39ff14',
  '#1b1e26',
  '#ff0000',
  '#0000ff',
];

describe.each(modes)('in %s mode', (mode) => {
  test('without a theme, all colours are the defaults', () => {
    for (const [name, value] of Object.entries(derive(mode, {}))) expect(value, name).toBe(defaultColor(mode)(name));
  });

  test.each(difficultColors)('everything can be read with a brand colour of %s', (brand) =>
    expect(insufficientContrast(mode, {}, brand)).toEqual([]),
  );

  test.each(
    [
      'colorPrimary',
      'colorBackground',
      'colorText',
      'colorTextSecondary',
      'colorBorder',
      'colorDanger',
      'colorInfo',
    ].flatMap((token) => difficultColors.map((color) => [token, color] as const)),
  )('everything can be read with a %s of %s', (token, color) =>
    expect(insufficientContrast(mode, { [token]: color })).toEqual([]),
  );

  test.each(difficultColors.flatMap((one) => difficultColors.map((other) => [one, other] as const)))(
    'everything can be read with a background of %s, and %s on it',
    (colorBackground, color) => {
      expect(insufficientContrast(mode, { colorBackground, colorPrimary: color, colorText: color })).toEqual([]);
      expect(
        insufficientContrast(mode, { colorBackground, colorDanger: color, colorWarning: color, colorSuccess: color }),
      ).toEqual([]);
    },
  );
});

describe('per token, the host takes precedence over the instance, and that over the defaults', () => {
  test.each<[string, Colors, string | undefined, string]>([
    ['primary', {}, undefined, '#5b3fd6'],
    ['primary', {}, '#0055aa', '#0055aa'],
    ['primary', { colorPrimary: '#aa0055' }, '#0055aa', '#aa0055'],
    ['primary', { colorText: '#222222' }, '#0055aa', '#0055aa'],
    ['primary-text', {}, '#0055aa', '#0055aa'],
    ['text', { colorPrimary: '#aa0055' }, undefined, '#171a21'],
    ['text', { colorText: '#222244' }, undefined, '#222244'],
    ['text-soft', { colorTextSecondary: '#444466' }, undefined, '#444466'],
    ['border', { colorBorder: '#ccccee' }, undefined, '#ccccee'],
    ['surface', { colorBackground: '#fffaf0' }, undefined, '#fffaf0'],
    ['danger', { colorDanger: '#990000' }, undefined, '#990000'],
    ['on-primary', { colorPrimary: '#ffeb3b', colorBackground: '#101010' }, undefined, '#000000'],
  ])('%s of %j and %s is %s', (token, host, brand, value) => expect(derive('light', host, brand)[token]).toBe(value));
});

test('a custom background sets the color scheme, whatever the mode', () => {
  expect(derive('light', { colorBackground: '#101418' }).scheme).toBe('dark');
  expect(derive('dark', { colorBackground: '#fdf6e3' }).scheme).toBe('light');
  expect(derive('dark', { colorPrimary: '#fdf6e3' }).scheme).toBeUndefined();
});

test('a custom background has text of high contrast', () => {
  for (const colorBackground of ['#101418', '#fdf6e3', '#123524']) {
    const { text = '', surface = '' } = derive('light', { colorBackground });
    expect(contrast(text, surface)).toBeGreaterThan(10);
  }
});

test.each([
  [{}, {}],
  [{ borderRadius: 8 }, { 'radius-s': '6px', 'radius-m': '8px', 'radius-l': '16px', 'radius-full': '99px' }],
  [{ borderRadius: 0 }, { 'radius-s': '0px', 'radius-m': '0px', 'radius-l': '0px', 'radius-full': '0px' }],
  [{ borderRadius: 24 }, { 'radius-s': '18px', 'radius-m': '24px', 'radius-l': '32px', 'radius-full': '99px' }],
  [{ fontSize: 14 }, { 'size-xs': '12px', 'size-s': '13px', 'size-m': '14px', 'size-l': '16px', 'size-xl': '18px' }],
  [{ fontSize: 12 }, { 'size-xs': '11px', 'size-s': '12px', 'size-m': '12px', 'size-l': '14px', 'size-xl': '16px' }],
  [
    { spacing: 3 },
    { 'space-1': '3px', 'space-2': '6px', 'space-3': '9px', 'space-4': '12px', 'space-5': '15px', 'space-6': '18px' },
  ],
])('the scales of %j', (numbers, tokens) => expect(deriveScales(numbers)).toEqual(tokens));

test('the default numbers result in the default scales', () => {
  const scales = deriveScales({ borderRadius: 8, fontSize: 14, spacing: 4 });
  for (const [name, value] of Object.entries(scales)) expect(value, name).toBe(defaultTokens.light[`--ap-${name}`]);
});
