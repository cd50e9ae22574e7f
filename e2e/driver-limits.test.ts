import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { driverLimits, notInFirefox } from './support/firefox/driver-limits.ts';
import { alsoInFirefox, differsByBrowser } from './support/which-browser.ts';

type Suite = { file: string; specs: { title: string }[]; suites?: Suite[] };

const titlesOf = ({ file, specs, suites = [] }: Suite): string[] => [
  ...specs.map(({ title }) => `${basename(file, '.spec.ts')}: ${title}`),
  ...suites.flatMap(titlesOf),
];

test('every test that cannot pass in Firefox exists', { timeout: 180_000 }, () => {
  const args = ['playwright', 'test', '--list', '--project=firefox', '--project=firefox-rest', '--reporter=json'];
  const list: { suites: Suite[] } = JSON.parse(execFileSync('npx', args, { encoding: 'utf8', maxBuffer: 1e8 }));
  const titles = list.suites.flatMap(titlesOf);
  const listed = Object.entries(driverLimits).flatMap(([spec, reasons]) =>
    Object.keys(reasons).map((title) => `${spec}: ${title}`),
  );
  expect(listed.filter((title) => !titles.includes(title))).toEqual([]);
});

test('every spec runs in Firefox, or has a reason of its own not to', () => {
  const specs = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.spec.ts'));
  const lists = (spec: string) => [
    ...(differsByBrowser.test(`/${spec}`) ? ['differsByBrowser'] : []),
    ...(alsoInFirefox.test(`/${spec}`) ? ['alsoInFirefox'] : []),
    ...(basename(spec, '.spec.ts') in notInFirefox ? ['notInFirefox'] : []),
  ];
  const listed = specs.map((spec) => `${spec}: ${lists(spec).join(' and ')}`);
  expect(listed.filter((line) => !/: (differsByBrowser|alsoInFirefox|notInFirefox)$/.test(line))).toEqual([]);
  const names = specs.map((spec) => basename(spec, '.spec.ts'));
  expect(Object.keys(notInFirefox).filter((name) => !names.includes(name))).toEqual([]);
});
