import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { driverLimits } from './support/firefox/driver-limits.ts';

type Suite = { file: string; specs: { title: string }[]; suites?: Suite[] };

const titlesOf = ({ file, specs, suites = [] }: Suite): string[] => [
  ...specs.map(({ title }) => `${basename(file, '.spec.ts')}: ${title}`),
  ...suites.flatMap(titlesOf),
];

test('every test that cannot pass in Firefox exists', { timeout: 60_000 }, () => {
  const args = ['playwright', 'test', '--list', '--project=firefox', '--project=firefox-rest', '--reporter=json'];
  const list: { suites: Suite[] } = JSON.parse(execFileSync('npx', args, { encoding: 'utf8', maxBuffer: 1e8 }));
  const titles = list.suites.flatMap(titlesOf);
  const listed = Object.entries(driverLimits).flatMap(([spec, reasons]) =>
    Object.keys(reasons).map((title) => `${spec}: ${title}`),
  );
  expect(listed.filter((title) => !titles.includes(title))).toEqual([]);
});
