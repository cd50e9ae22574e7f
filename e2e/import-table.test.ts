import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { read, root, rows, section } from './support/documents.ts';

const source = fileURLToPath(new URL('src/', root));
const biome = JSON.parse(read('biome.json')) as { overrides: Override[] };

type Override = {
  includes: string[];
  linter: { rules: { style?: { noRestrictedImports?: { options?: { patterns: { group: string[] }[] } } } } };
};

/** `i18n` for `../../i18n/*`, `errors` for `../errors.ts`; undefined for paths within the folder itself. */
function partOfSource(pattern: string): string | undefined {
  const [, name] = /^(?:(?:\.\.|\*\*)\/)+([\w-]+)/.exec(pattern) ?? [];
  if (name === undefined) return undefined;
  const exists = [name, `${name}.ts`].some((file) => existsSync(source + file));
  return exists || name === 'demo' || name === 'e2e' ? name : undefined;
}

const packageOf = (pattern: string) => (/^[@\w]/.test(pattern) ? pattern.replace(/\/\*+$/, '') : undefined);

/** By folder or file: the names on its allow-list, or else on its deny-list. */
const enforced = new Map(
  biome.overrides.flatMap(({ includes, linter }) => {
    const group = linter.rules.style?.noRestrictedImports?.options?.patterns[0]?.group;
    if (!group) return [];
    const exceptions = group.flatMap((pattern) => (pattern.startsWith('!') ? [pattern.slice(1)] : []));
    const patterns = group[0] === '**' ? exceptions : group;
    const names = new Set(patterns.flatMap((pattern) => partOfSource(pattern) ?? packageOf(pattern) ?? []));
    const folders = includes.filter((path) => path.startsWith('src/')).map((path) => path.replace('/**', ''));
    return folders.map((folder): [string, Set<string>] => [folder, names]);
  }),
);

const documented = new Map(
  rows(section('docs/architecture.md', '# Architecture'))
    .flatMap(([folders = '', , names = '']) =>
      namesIn(folders).map((folder): [string, Set<string>] => [folder, new Set(namesIn(names))]),
    )
    .filter(([folder]) => folder.startsWith('src/')),
);

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

test('the linter enforces the import table of docs/architecture.md', () => {
  const sorted = (table: Map<string, Set<string>>) =>
    Object.fromEntries([...table].map(([folder, names]) => [folder, [...names].sort()]));
  expect(sorted(documented)).toEqual(sorted(enforced));
});

test('the table lists every folder of the source', () => {
  const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect([...documented.keys()]).toEqual(expect.arrayContaining(folders.map(({ name }) => `src/${name}`)));
});
