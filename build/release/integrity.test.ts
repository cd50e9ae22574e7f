import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { computeIntegrity, integrityPath, integrityProblems, sriHash } from './integrity.ts';
import { folderWith } from './testing/folder-with.ts';

const files = {
  'connect.js': 'a',
  'connect.mjs': 'b',
  'connect.js.map': '{}',
  'server.mjs': 'c',
  'connect.d.ts': 'd',
  'embed/index.html': 'e',
  'embed/assets/dialog-1.js': 'f',
  'embed/assets/dialog-1.css': 'g',
};

function builtDist(): string {
  const dist = folderWith(files);
  writeFileSync(integrityPath(dist), JSON.stringify(computeIntegrity(dist)));
  return dist;
}

test('scripts that browsers load have a hash, nothing else has', () =>
  expect(Object.keys(computeIntegrity(builtDist()))).toEqual([
    'connect.js',
    'connect.mjs',
    'embed/assets/dialog-1.js',
  ]));

test('a hash is that of the example in the SRI specification', () =>
  expect(sriHash(new TextEncoder().encode("alert('Hello, world.');"))).toBe(
    'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
  ));

describe('the check finds', () => {
  test('nothing wrong after a build', () => expect(integrityProblems(builtDist())).toEqual([]));

  test('a file that was changed', () => {
    const dist = builtDist();
    writeFileSync(join(dist, 'connect.js'), 'changed');
    expect(integrityProblems(dist)).toEqual([
      'dist/connect.js is not the file that dist/integrity.json has the hash of: it was changed after the build.',
    ]);
  });

  test('a file without a hash, and a hash without a file', () => {
    const dist = builtDist();
    rmSync(join(dist, 'embed/assets/dialog-1.js'));
    writeFileSync(join(dist, 'embed/assets/dialog-2.js'), 'f');
    expect(integrityProblems(dist)).toEqual([
      'dist/embed/assets/dialog-2.js has no hash in dist/integrity.json.',
      'dist/integrity.json has a hash of dist/embed/assets/dialog-1.js, which does not exist.',
    ]);
  });

  test('that the loader is missing', () => {
    const dist = builtDist();
    rmSync(join(dist, 'connect.js'));
    expect(integrityProblems(dist)).toEqual(['dist/connect.js is missing: run `npm run build`.']);
  });

  test.each([
    ['is missing', undefined],
    ['is not JSON', '{'],
  ])('that the list %s', (problem, content) => {
    const dist = folderWith(files);
    if (content !== undefined) writeFileSync(integrityPath(dist), content);
    expect(integrityProblems(dist)).toEqual([`dist/integrity.json ${problem}: run \`npm run build\`.`]);
  });
});
