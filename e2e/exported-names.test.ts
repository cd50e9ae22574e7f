import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read, root } from './support/documents.ts';

/** Names that are exported more than once and mean the same everywhere, or that a framework demands. */
const allowed = new Set([
  // A component, and its place in the form until its chunk has loaded.
  ...['Authorizing', 'ErrorHint', 'MethodList', 'OpenMethodListButton'],
  // The hook has the same name in React and Vue.
  ...['UseConnect', 'useConnect'],
  // One for each backend, behind the same interface.
  ...['createManage', 'problemFromHttp'],
  // The same steps, driven by Playwright and by WebKitWebDriver.
  ...['connectOn', 'connectionsOn', 'dialogFrame'],
  // The same texts, for two chunks.
  'tAuthTypes',
  // In the first load without groups; the other one is called by it, once it has loaded.
  'withGroupLabels',
  // make-server imports nothing of the dialog.
  'isRecord',
  // Called by the scripts that load a module by its path.
  'run',
  // Playwright's, with the fixtures of some specs.
  'test',
]);

const folders = ['src', 'e2e', 'bench', 'build', 'fuzz', 'demo'];
const EXPORT = /^export (?:async )?(?:function\*?|const|let|class|type|interface) (\w+)/gm;

function filesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file) && !file.startsWith('__snapshots__'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

/** By name: the files that export it. */
const filesByName = new Map<string, Set<string>>();
for (const file of folders.flatMap(filesIn)) {
  for (const [, name = ''] of read(file).matchAll(EXPORT)) {
    filesByName.set(name, (filesByName.get(name) ?? new Set()).add(file));
  }
}
const repeated = [...filesByName].filter(([, files]) => files.size > 1);

test('an exported name has one meaning', () => {
  const ambiguous = repeated.filter(([name]) => !allowed.has(name));
  expect(ambiguous.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([]);
});

test('no name is allowed that is exported once', () => {
  const names = new Set(repeated.map(([name]) => name));
  expect([...allowed].filter((name) => !names.has(name))).toEqual([]);
});
