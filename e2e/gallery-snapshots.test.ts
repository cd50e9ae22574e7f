import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { idOf } from '../demo/gallery/scene.ts';
import { scenes } from '../demo/gallery/scenes/index.ts';
import { localizedScenes } from './support/localized-scenes.ts';

const files = readdirSync(new URL('__snapshots__/gallery.spec.ts/', import.meta.url));

/** A missing one fails in gallery.spec.ts. */
test('every snapshot belongs to a scene', () => {
  const used = scenes.map(idOf).flatMap((id) => {
    const localized = localizedScenes.includes(id) ? ['ar', 'de', 'ja', 'theme'] : [];
    return [`${id}.aria.yml`, ...['light', 'dark', ...localized].map((variant) => `${id}-${variant}.png`)];
  });
  expect(files.filter((file) => !used.includes(file))).toEqual([]);
});
