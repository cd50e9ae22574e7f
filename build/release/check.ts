import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changelogProblems } from './changelog.ts';
import { buildDifferences } from './compare-folders.ts';
import { integrityProblems } from './integrity.ts';
import { localPathProblems } from './local-paths.ts';
import { type Manifest, packedFilesProblems } from './packed-files.ts';
import { runCommand } from './run-command.ts';
import { sizeProblems } from './sizes.ts';

/** Returns what is wrong, as sentences. */
type Check = { name: string; problems: () => string[] };

/**
 * `npm run release:check`, with `-- --tag v1.2.3` for the tag that is being released: builds twice, and checks what would
 * be published. Rejects with all that is wrong.
 */
export function run(args: string[]): void {
  const { values } = parseArgs({ args, options: { tag: { type: 'string' } } });
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const release = { version: manifest.version, changelog: readFileSync('CHANGELOG.md', 'utf8'), tag: values.tag };
  const problems = report([
    { name: 'CHANGELOG.md has the version', problems: () => changelogProblems(release) },
    { name: 'two builds have the same bytes', problems: buildTwice },
    { name: 'a build elsewhere would have them, too', problems: () => localPathProblems('dist', process.cwd()) },
    { name: 'dist/integrity.json has the hashes of the files', problems: () => integrityProblems('dist') },
    { name: 'npm pack: what is published is complete', problems: () => pack(manifest) },
    { name: 'publint and attw accept the package', problems: () => npmRun('package') },
    { name: 'sizes are within their budgets', problems: measure },
  ]);
  if (problems.length > 0)
    throw new Error(`${manifest.version} must not be released:\n${problems.map((one) => `  - ${one}`).join('\n')}`);
  const next = `Nothing is wrong so far; -- --tag v${manifest.version} also checks that the changelog is final.`;
  console.log(`\n${values.tag ? `${manifest.version} can be released.` : next}\n`);
}

function report(checks: Check[]): string[] {
  return checks.flatMap(({ name, problems }) => {
    const found = problems();
    console.log(`${found.length > 0 ? '✗' : '✓'} ${name}`);
    return found;
  });
}

/** The first build is kept in a temporary folder, the second one in dist, where all other checks find it. */
function buildTwice(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'release-check-'));
  try {
    const first = npmRun('build');
    if (first.length > 0) return first;
    cpSync('dist', folder, { recursive: true });
    const second = npmRun('build');
    return second.length > 0 ? second : buildDifferences(folder, 'dist');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pack(manifest: Manifest): string[] {
  const { succeeded, stdout, output } = runCommand('npm', 'pack', '--dry-run', '--json', '--ignore-scripts');
  if (!succeeded) return [`\`npm pack\` failed:\n${output}`];
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  return packedFilesProblems(paths, manifest);
}

function measure(): string[] {
  const { stdout, output } = runCommand('npm', 'run', '--silent', 'size', '--', '--json');
  try {
    return sizeProblems(JSON.parse(stdout));
  } catch {
    return [`\`npm run size\` failed:\n${output.trim()}`];
  }
}

function npmRun(script: string): string[] {
  const { succeeded, output } = runCommand('npm', 'run', script);
  return succeeded ? [] : [`\`npm run ${script}\` failed:\n${output.trim()}`];
}
