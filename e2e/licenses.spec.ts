import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKED_DIST } from './support/packed.ts';
import { expect, test } from './support/test.ts';

/** What the files of a release are made of, by their source maps. */
function bundledPackages(): string[] {
  const maps = readdirSync(PACKED_DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js.map'),
  );
  expect(maps.length).toBeGreaterThan(20);
  const names = maps.flatMap((file) => {
    const { sources } = JSON.parse(readFileSync(join(PACKED_DIST, file), 'utf8')) as { sources: string[] };
    return sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  });
  return [...new Set(names)].sort();
}

test('the licence of every package in the release is published with it', () => {
  const licenses = readFileSync(join(PACKED_DIST, 'embed/THIRD-PARTY-LICENSES.md'), 'utf8');
  const sections = licenses.split(/^(?=## .+ - \d)/m).slice(1);
  const names = sections.map((section) => /^## (\S+) - /.exec(section)?.[1]).sort();
  expect(names).toEqual(bundledPackages());
  for (const section of sections) expect(section).toMatch(/Copyright[\s\S]+without (warranty|restriction)/i);
});
