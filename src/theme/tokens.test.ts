import { describe, expect, test } from 'vitest';
import { contrast } from './color.ts';
import { pairs } from './testing/color-pairs.ts';
import { ours } from './testing/default-tokens.ts';

describe.each(['light', 'dark'] as const)('in %s mode', (mode) => {
  const color = (name: string) => ours[mode][`--ap-${name}`] ?? `${name} is no token`;

  test.each(pairs)('$front on $behind reaches $ratio: $where', ({ front, behind, ratio }) =>
    expect(contrast(color(front), color(behind))).toBeGreaterThanOrEqual(ratio),
  );
});

test('dark changes every colour but those behind pictures', () => {
  const kept = Object.entries(ours.light).filter(([name, value]) => /^#|^rgb/.test(value) && ours.dark[name] === value);
  expect(kept.map(([name]) => name)).toEqual(['--ap-logo-surface', '--ap-logo-text']);
});
