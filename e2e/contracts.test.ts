import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The numbers of a contract's headings, as in `### 4.1 …`. */
const sectionsOf = (name: string) =>
  [...read(`docs/contracts/${name}.md`).matchAll(/^##+ (\d+(?:\.\d+)?)\b/gm)].map(([, number]) => number ?? '');

const sections = { activepieces: sectionsOf('activepieces'), make: sectionsOf('make') };

/** But for the tests of a whole contract, which speak of it as such. */
const sources = ['src', 'demo', 'e2e']
  .flatMap((folder) => readdirSync(new URL(folder, root), { recursive: true }).map((file) => `${folder}/${file}`))
  .filter(
    (path) =>
      /\.(m?[jt]sx?|css|html)$/.test(path) && !/__snapshots__|(contracts?\.test|contract-violations)\.ts$/.test(path),
  );

type Citation = { path: string; text: string; contract: keyof typeof sections; numbers: string[] };

/** "contract 4.1", "contract 2.2, 3 and 6.1", "contract 1.3 to 1.6"; Make's begin with "Make ". */
const citation = /(Make )?\bcontracts?\b((?:(?:,| and| to|, and)? \d+(?:\.\d+)?\b)*)/gi;

function citationsIn(path: string): Citation[] {
  const text = read(path)
    // Names of files, and a label of the gallery.
    .replaceAll(/backend\.contract\.ts|docs\/contracts|'Contract'/g, '')
    // A citation may go on in the next line of a comment.
    .replaceAll(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ');
  return [...text.matchAll(citation)].map(([whole, make, numbers = '']) => ({
    path,
    text: whole,
    contract: make ? 'make' : 'activepieces',
    numbers: numbers.match(/\d+(?:\.\d+)?/g) ?? [],
  }));
}

const citations = sources.flatMap(citationsIn);
const wrong = (isWrong: (citation: Citation) => boolean) =>
  citations.filter(isWrong).map(({ path, text }) => `${path}: ${text}`);

describe('every citation of a contract', () => {
  test('is found', () => {
    expect(citations.length).toBeGreaterThan(60);
    expect(citations.filter(({ contract }) => contract === 'make').length).toBeGreaterThan(10);
  });

  test('names a section', () => expect(wrong(({ numbers }) => numbers.length === 0)).toEqual([]));

  test('names sections that exist', () =>
    expect(wrong(({ contract, numbers }) => numbers.some((number) => !sections[contract].includes(number)))).toEqual(
      [],
    ));

  test('says "Make contract" in the code for Make', () =>
    expect(wrong(({ path, contract }) => /\/make(-server)?\//.test(path) && contract !== 'make')).toEqual([]));
});

describe.each(Object.entries(sections))('the contract of %s', (_, numbers) => {
  test('numbers its sections in order', () => {
    const inOrder = numbers.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(numbers).toEqual(inOrder);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(25);
  });
});
