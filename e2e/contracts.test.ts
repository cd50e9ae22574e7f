import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The section numbers of a contract, from headings like `### 4.1 …`. */
const sectionsOf = (name: string) =>
  [...read(`docs/contracts/${name}.md`).matchAll(/^##+ (\d+(?:\.\d+)?)\b/gm)].map(([, number]) => number ?? '');

const sections = { activepieces: sectionsOf('activepieces'), make: sectionsOf('make') };

/** Without the tests of a whole contract, which cite no single section. */
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
    // File names, and a label of the gallery.
    .replaceAll(/backend\.contract\.ts|docs\/contracts|'Contract'/g, '')
    // A citation may continue on the next line of a comment.
    .replaceAll(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ');
  return [...text.matchAll(citation)].map(([whole, make, numbers = '']) => ({
    path,
    text: whole,
    contract: make ? 'make' : 'activepieces',
    numbers: numbers.match(/\d+(?:\.\d+)?/g) ?? [],
  }));
}

const citations = sources.flatMap(citationsIn);
const violations = (isViolation: (citation: Citation) => boolean) =>
  citations.filter(isViolation).map(({ path, text }) => `${path}: ${text}`);

describe('citations of a contract', () => {
  test('are found', () => {
    expect(citations.length).toBeGreaterThan(60);
    expect(citations.filter(({ contract }) => contract === 'make').length).toBeGreaterThan(10);
  });

  test('name a section', () => expect(violations(({ numbers }) => numbers.length === 0)).toEqual([]));

  test('name sections that exist', () =>
    expect(
      violations(({ contract, numbers }) => numbers.some((number) => !sections[contract].includes(number))),
    ).toEqual([]));

  test('in the code for Make are of the Make contract', () =>
    expect(violations(({ path, contract }) => /\/make(-server)?\//.test(path) && contract !== 'make')).toEqual([]));
});

describe.each(Object.entries(sections))('the contract of %s', (_, numbers) => {
  test('has its sections in numerical order', () => {
    const inOrder = numbers.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(numbers).toEqual(inOrder);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(25);
  });
});
