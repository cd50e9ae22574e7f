import { expect, test } from 'vitest';
import { localPathProblems } from './local-paths.ts';
import { folderWith } from './testing/folder-with.ts';

test('a source map with the path of the folder that it was made in', () => {
  const dist = folderWith({
    'a.js.map': '{"sourcesContent":["import \\"/home/ada/app/src/a.css\\""]}',
    'a.js': '/home/ada',
  });
  expect(localPathProblems(dist, '/home/ada/app')).toEqual([
    'dist/a.js.map contains the path of this folder, so that a build elsewhere differs.',
  ]);
  expect(localPathProblems(dist, '/home/bob/app')).toEqual([]);
});

test('a path of Windows, in every spelling', () => {
  const folder = 'C:\\work\\app';
  const dist = folderWith({ a: 'C:\\work\\app\\b', b: 'C:/work/app/b', c: JSON.stringify('C:\\work\\app\\b') });
  expect(localPathProblems(dist, folder)).toHaveLength(3);
});
