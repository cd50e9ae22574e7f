import { expect, test } from 'vitest';
import { read } from './support/documents.ts';

type Entry = { integrity?: string; resolved?: string; link?: boolean };

const { packages } = JSON.parse(read('package-lock.json')) as { packages: { [path: string]: Entry } };
const installed = Object.entries(packages).filter(([path]) => path !== '');

test('npm ci verifies every package against its checksum', () => {
  const unverified = installed.filter(
    ([, { integrity, link }]) => link || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(unverified.map(([path]) => path)).toEqual([]);
});

test('every package comes from the public registry', () => {
  const elsewhere = installed.filter(
    ([, { resolved }]) => !/^https:\/\/registry\.npmjs\.org\//.test(resolved ?? 'https://registry.npmjs.org/'),
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});
