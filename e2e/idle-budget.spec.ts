import { openAcme } from './support/acme.ts';
import { read } from './support/documents.ts';
import { expect, test } from './support/test.ts';

const { 'size-limit': budgets } = JSON.parse(read('package.json')) as {
  'size-limit': { name: string; path: string | string[] }[];
};
const budget = budgets.find(({ name }) => name.startsWith('everything a secret-text form has downloaded at idle'));
const patterns = [budget?.path ?? []].flat();

/** The built file of a URL path. */
const fileOf = (path: string) => `dist${path === '/embed/' ? '/embed/index.html' : path}`;

/** Patterns have no special character but `*`, which stands for a hash. */
function matches(file: string, pattern: string): boolean {
  const [start = '', end = ''] = pattern.split('*');
  return pattern.includes('*') ? file.startsWith(start) && file.endsWith(end) : file === pattern;
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
      .filter((file) => file.startsWith('dist/embed/') && /\.(html|css|js)$/.test(file));
    expect(downloaded.filter((file) => !patterns.some((pattern) => matches(file, pattern)))).toEqual([]);
    expect(patterns.filter((pattern) => !downloaded.some((file) => matches(file, pattern)))).toEqual([]);
  });
}
