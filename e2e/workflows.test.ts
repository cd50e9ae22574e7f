import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { read, root } from './support/documents.ts';

const { scripts, ...manifest } = JSON.parse(read('package.json'));
const workflows = ['check', 'release'].map((name) => read(`.github/workflows/${name}.yml`));

test('a pull request runs every part of `npm test`', () => {
  const parts = scripts.test.split(' && ');
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts) expect(workflows[0]).toContain(`- run: ${part}\n`);
});

test('a release runs what CI runs and the release check, then publishes with provenance', () => {
  expect(workflows[1]).toContain('- run: npm run release:check -- --tag "$GITHUB_REF_NAME"\n');
  expect(workflows[1]).toContain('- run: .ci/run\n');
  expect(workflows[1]).toContain('- run: npm publish --provenance --access public\n');
  expect(scripts.prepack).toBe('npm run build');
});

test('actions are pinned, and permissions are granted per job', () => {
  for (const workflow of workflows) {
    const uses = [...workflow.matchAll(/uses: (.*)$/gm)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(1);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(workflow).toContain('\npermissions: {}\n');
  }
});

test('the package links to its repository', () => {
  const repository = 'https://github.com/activepieces/activepieces-connect';
  expect(manifest.repository).toEqual({ type: 'git', url: `git+${repository}.git` });
  expect([manifest.bugs, manifest.homepage]).toEqual([`${repository}/issues`, `${repository}#readme`]);
});

test('the table of sizes shows changes and exceeded budgets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
  const writeSizes = (name: string, entries: object[]) => {
    writeFileSync(join(folder, name), JSON.stringify(entries));
    return join(folder, name);
  };
  const unchanged = { name: 'unchanged', passed: true, size: 10 };
  const before = writeSizes('before', [{ name: 'a', passed: true, size: 3000 }, { name: 'gone', size: 1 }, unchanged]);
  const after = writeSizes('after', [
    { name: 'a', passed: false, size: 4130 },
    { name: 'new', passed: true, size: 5 },
    unchanged,
  ]);
  const script = fileURLToPath(new URL('.github/size-table.mjs', root));
  const table = (...files: string[]) => execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' });
  expect(table(before, after).split('\n').slice(4, 7)).toEqual([
    '| a | 4.13 kB (over its budget) | +1130 B |',
    '| new | 0.01 kB | new |',
    '| gone |  | removed |',
  ]);
  expect(table(before, before)).toContain('No change.');
});
