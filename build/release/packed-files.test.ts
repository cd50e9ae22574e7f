import { expect, test } from 'vitest';
import { packedFilesProblems } from './packed-files.ts';

const manifest = {
  version: '1.2.3',
  exports: {
    '.': { types: './dist/connect.d.ts', default: './dist/connect.mjs' },
    './connect.js': './dist/connect.js',
  },
};
const complete = [
  'CHANGELOG.md',
  'LICENSE',
  'dist/connect.d.ts',
  'dist/connect.js',
  'dist/connect.mjs',
  'dist/embed/index.html',
  'dist/embed/redirect.html',
  'dist/integrity.json',
];

test('a complete package', () => expect(packedFilesProblems(complete, manifest)).toEqual([]));

test('files that are missing', () => {
  const missing = ['dist/connect.mjs', 'dist/integrity.json'];
  expect(
    packedFilesProblems(
      complete.filter((file) => !missing.includes(file)),
      manifest,
    ),
  ).toEqual([
    'The package has no dist/connect.mjs, which "exports" names for ".".',
    'The package has no dist/integrity.json.',
  ]);
});

test('files that are for tests', () =>
  expect(packedFilesProblems([...complete, 'dist/types/server/testing/keys.d.ts'], manifest)).toEqual([
    'The package contains dist/types/server/testing/keys.d.ts, which is for tests.',
  ]));
