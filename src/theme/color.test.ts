import { describe, expect, test } from 'vitest';
import { contrast, ensureContrast, textColorOn } from './color.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#6e41e2', '#ffffff', 5.93],
  ['#00b2e3', '#ffffff', 2.47],
])('the contrast of %s and %s is %d', (one, other, ratio) => expect(contrast(one, other)).toBeCloseTo(ratio, 1));

describe('a brand colour', () => {
  const brands = ['#6e41e2', '#00b2e3', '#ffff00', '#000000', '#ffffff', '#808080', '#d1ff3d', '#7f0000'];
  const surfaces = ['#ffffff', '#1b1e26'];

  test.each(brands)('%s has readable text on it', (brand) =>
    expect(contrast(brand, textColorOn(brand))).toBeGreaterThanOrEqual(4.5),
  );

  test.each(brands.flatMap((brand) => surfaces.map((surface) => [brand, surface] as const)))(
    '%s on %s becomes readable',
    (brand, surface) => expect(contrast(ensureContrast(brand, [surface], 4.5), surface)).toBeGreaterThanOrEqual(4.5),
  );

  test('a readable colour is unchanged', () => expect(ensureContrast('#6e41e2', ['#ffffff'], 4.5)).toBe('#6e41e2'));
});
