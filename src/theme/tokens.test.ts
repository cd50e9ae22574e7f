import { describe, expect, test } from 'vitest';
import { contrast } from './color.ts';
import { colorPairs } from './testing/color-pairs.ts';
import { defaultTokens } from './testing/default-tokens.ts';

describe.each(['light', 'dark'] as const)('in %s mode', (mode) => {
  const color = (name: string) => defaultTokens[mode][`--ap-${name}`] ?? `${name} is not a token`;

  test.each(colorPairs)('$foreground on $background reaches $ratio: $usage', ({ foreground, background, ratio }) =>
    expect(contrast(color(foreground), color(background))).toBeGreaterThanOrEqual(ratio),
  );
});

test('dark mode changes every colour but those of logos', () => {
  const unchanged = Object.entries(defaultTokens.light).filter(
    ([name, value]) => /^#|^rgb/.test(value) && defaultTokens.dark[name] === value,
  );
  expect(unchanged.map(([name]) => name)).toEqual(['--ap-logo-surface', '--ap-logo-text']);
});
