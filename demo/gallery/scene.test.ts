import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { idOf } from './scene.ts';
import { scenes } from './scenes/index.ts';

const root = new URL('../../', import.meta.url);

function headOf(page: string): string[] {
  const html = readFileSync(new URL(page, root), 'utf8');
  return [...html.matchAll(/(?:name|http-equiv)="([\w-]+)"\s+content="([^"]+)"/g)].map(
    ([, name, content]) => `${name}: ${content}`,
  );
}

test('a scene has the same Content Security Policy as the dialog', () =>
  expect(headOf('demo/gallery/scene.html')).toEqual(headOf('index.html')));

test('the ids of scenes are unique', () => {
  const ids = scenes.map(idOf);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
