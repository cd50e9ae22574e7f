import { expect, test } from 'vitest';
import { buildDifferences } from './compare-folders.ts';
import { folderWith } from './testing/folder-with.ts';

const files = { 'connect.js': 'same', 'embed/assets/a.js': 'let a = 1;' };

test('equal builds', () => expect(buildDifferences(folderWith(files), folderWith(files))).toEqual([]));

test('other bytes, a file less and a file more', () => {
  const second = { 'connect.js': 'same', 'embed/assets/a.js': 'let a = 2;', 'embed/new.js': '' };
  expect(buildDifferences(folderWith({ ...files, 'old.js': '' }), folderWith(second))).toEqual([
    'The second build has no old.js.',
    'Only the second build has embed/new.js.',
    'Two builds differ in embed/assets/a.js, from byte 8 on.',
  ]);
});

test('a file that only goes on', () =>
  expect(buildDifferences(folderWith({ 'a.js': 'x' }), folderWith({ 'a.js': 'xy' }))).toEqual([
    'Two builds differ in a.js, from byte 1 on.',
  ]));
