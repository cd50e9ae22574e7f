import { readdirSync } from 'node:fs';
import budgets from '../.size-limit.ts';
import { openAcme } from './support/acme.ts';
import { expect, test } from './support/test.ts';

const pathsOf = ({ path }: (typeof budgets)[number]) => [path].flat();
const atIdle = budgets
  .filter(({ name }) => name.startsWith('everything a secret-text form has downloaded at idle'))
  .flatMap(pathsOf);

/** The built file of a URL path. */
const fileOf = (path: string) => `dist${path === '/embed/' ? '/embed/index.html' : path}`;

const isDownloaded = (file: string) => /\.(html|css|m?js)$/.test(file);

/** In patterns `*` and `?` stand for the characters of a hash. */
function matches(file: string, pattern: string): boolean {
  const source = pattern.replaceAll('.', '\\.').replaceAll('?', '[\\w-]').replaceAll('*', '[\\w-]+');
  return new RegExp(`^${source}$`).test(file);
}

for (const preload of [false, true]) {
  test(`the budget counts every file that is downloaded at idle, and no other (preload: ${preload})`, async ({
    host,
    stage,
    page,
  }) => {
    const { key } = await openAcme(host, {}, { preload });
    await expect(key).toBeVisible();
    await expect.poll(() => stage.files.some((path) => /deferred-ui-.*\.js/.test(path))).toBe(true);
    // For half a second nothing has been asked for: the parts that no form waits for are there.
    await page.frame({ url: /\/embed\// })?.waitForLoadState('networkidle');
    const downloaded = stage.files
      .map(fileOf)
      .filter((file) => file.startsWith('dist/embed/'))
      .filter(isDownloaded);
    expect(downloaded.filter((file) => !atIdle.some((pattern) => matches(file, pattern)))).toEqual([]);
    expect(atIdle.filter((pattern) => !downloaded.some((file) => matches(file, pattern)))).toEqual([]);
  });
}

test('every built file has a budget, and every budget has files', () => {
  const patterns = budgets.flatMap(pathsOf);
  const files = ['dist', 'dist/embed', 'dist/embed/assets']
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter(isDownloaded);
  expect(files.filter((file) => !patterns.some((pattern) => matches(file, pattern)))).toEqual([]);
  expect(patterns.filter((pattern) => !files.some((file) => matches(file, pattern)))).toEqual([]);
});
