import { describe, expect, test } from 'vitest';
import { documents, read, rows, section } from './support/documents.ts';

const readme = documents.get('README.md') ?? '';
const { scripts, version } = JSON.parse(read('package.json'));

describe('the README', () => {
  test('has at most 10 kB', () => expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(10_000));

  test('shows the commands for demo and tests', () => {
    expect(section('README.md', '## Try it, test it')).toContain('npm ci && npm run demo\n');
    expect(section('README.md', '## Try it, test it')).toContain('npm ci && npm test\n');
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test']));
  });

  test('shows the test command that CI runs', () => expect(read('.ci/run')).toContain('npm ci && npm test\n'));

  test('lists the browser versions that the build targets', () => {
    const [head = '', , versions = ''] = section('README.md', '## Browsers').trim().split('\n');
    const cells = (line: string) =>
      line
        .split('|')
        .slice(2, -1)
        .map((cell) => cell.trim().toLowerCase());
    const [, targets = ''] = /const target = \[(.*)\]/.exec(read('vite.config.ts')) ?? [];
    const named = cells(head).map((name, index) => `${name}${cells(versions)[index]}`);
    expect(named).toEqual([...targets.matchAll(/'([^']+)'/g)].map(([, target]) => target));
  });

  test('links to every page of the documentation, as does the index', () => {
    const pages = [...documents.keys()].flatMap((file) => /^docs\/([^/]+)$/.exec(file)?.[1] ?? []);
    const links = rows(section('README.md', '## Documentation'))
      .map(([link]) => link ?? '')
      .join();
    const index = documents.get('docs/README.md') ?? '';
    for (const page of pages.filter((name) => name !== 'README.md')) {
      if (page !== 'glossary.md') expect(links).toContain(`(docs/${page})`);
      expect(index).toContain(`(${page})`);
    }
  });
});

test('addresses in the documents name the current version', () => {
  for (const [file, text] of documents) {
    for (const [, shownVersion] of text.matchAll(/activepieces-connect[/@][v^~]?(\d[^\s/"'`<>()]*)/g)) {
      expect(shownVersion, file).toBe(version);
    }
  }
  expect(readme).toContain(`activepieces-connect/${version}/connect.js`);
});
