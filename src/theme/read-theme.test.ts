import { describe, expect, test } from 'vitest';
import type { Theme } from '../protocol/theme.ts';
import { colorTokens, numberTokens, readTheme } from './read-theme.ts';

/** Stands in for the browser; real colours are tested in e2e/theme.spec.ts. */
const known: Record<string, string> = { red: '#ff0000', '#0f0': '#00ff00', 'rgb(0 0 255)': '#0000ff' };

function read(theme: unknown) {
  const warnings: string[] = [];
  const host = readTheme(theme, { resolve: (color) => known[color], warn: (text) => warnings.push(text) });
  return { ...host, warnings };
}

const nothing = { light: {}, dark: {}, numbers: {} };

test('reads all tokens of the public type', () => {
  const names: (keyof Theme)[] = [...colorTokens, ...(Object.keys(numberTokens) as (keyof typeof numberTokens)[])];
  const all: { [Token in keyof Theme]-?: true } = {
    colorPrimary: true,
    colorBackground: true,
    colorText: true,
    colorTextSecondary: true,
    colorBorder: true,
    colorDanger: true,
    colorWarning: true,
    colorSuccess: true,
    colorInfo: true,
    borderRadius: true,
    fontSize: true,
    spacing: true,
  };
  expect(names.toSorted()).toEqual(Object.keys(all).toSorted());
});

test.each<[Theme | undefined, object]>([
  [undefined, nothing],
  [{}, nothing],
  [{ colorPrimary: undefined, fontSize: undefined }, nothing],
  [
    { colorPrimary: 'red', colorText: ' #0f0 ' },
    {
      ...nothing,
      light: { colorPrimary: '#ff0000', colorText: '#00ff00' },
      dark: { colorPrimary: '#ff0000', colorText: '#00ff00' },
    },
  ],
  [
    { colorPrimary: { light: 'red', dark: 'rgb(0 0 255)' } },
    { ...nothing, light: { colorPrimary: '#ff0000' }, dark: { colorPrimary: '#0000ff' } },
  ],
  [{ colorBackground: { dark: 'red' } }, { ...nothing, dark: { colorBackground: '#ff0000' } }],
  [
    { borderRadius: 0, fontSize: 12, spacing: 4.5 },
    { ...nothing, numbers: { borderRadius: 0, fontSize: 12, spacing: 4.5 } },
  ],
])('%j is valid', (theme, host) => expect(read(theme)).toEqual({ ...host, warnings: [] }));

describe('invalid tokens are ignored with one warning, which says what is valid', () => {
  const color = /it has to be an opaque colour \(hex, rgb\(\), hsl\(\) or a name\), or \{ light, dark \} of those\.$/;

  test.each<[unknown, RegExp]>([
    ['red', /theme is ignored: it has to be an object/],
    [['red'], /theme is ignored: it has to be an object/],
    [null, /theme is ignored: it has to be an object/],
    [{ colourPrimary: 'red' }, /theme\.colourPrimary is unknown and ignored\. There are colorPrimary, .*, spacing\.$/],
    [{ constructor: 'red' }, /theme\.constructor is unknown/],
    [{ colorPrimary: 'url(https://x.example)' }, color],
    [{ colorPrimary: 'var(--brand)' }, color],
    [{ colorPrimary: 'red;--x:1' }, color],
    [{ colorPrimary: '' }, color],
    [{ colorPrimary: 5 }, color],
    [{ colorPrimary: null }, color],
    [{ colorPrimary: ['red', 'red'] }, color],
    [{ colorPrimary: { light: 'red', dark: 'transparent' } }, color],
    [{ colorPrimary: { light: 'red', dim: 'red' } }, color],
    [{ borderRadius: -1 }, /theme\.borderRadius is ignored: it has to be a number of px from 0 to 24\.$/],
    [{ borderRadius: 25 }, /from 0 to 24/],
    [{ fontSize: '14px' }, /theme\.fontSize is ignored: it has to be a number of px from 12 to 18\.$/],
    [{ fontSize: Number.NaN }, /from 12 to 18/],
    [{ spacing: 8 }, /theme\.spacing is ignored: it has to be a number of px from 3 to 6\.$/],
  ])('%j', (theme, warning) => {
    const { warnings, ...host } = read(theme);
    expect(host).toEqual(nothing);
    expect(warnings).toEqual([expect.stringMatching(warning)]);
    expect(warnings[0]).toMatch(/^Activepieces: embedding\.styling\.theme/);
  });

  test('the rest of the theme is applied', () =>
    expect(read({ colorText: 'blurple', colorPrimary: 'red', fontSize: 99, spacing: 5 })).toMatchObject({
      light: { colorPrimary: '#ff0000' },
      numbers: { spacing: 5 },
      warnings: { length: 2 },
    }));
});
