import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { firstColumn, members, read, root, section } from './support/documents.ts';
import { reactSamples } from './support/react-samples.ts';

const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));

describe('docs/react.md', () => {
  test('begins with a button in ten lines', () => {
    const lines = reactSamples[0]?.split('\n').filter((line) => line !== '') ?? [];
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThanOrEqual(10);
  });

  test('has samples of the right types', () => {
    const ignored = fileURLToPath(new URL('.packed/', root));
    mkdirSync(ignored, { recursive: true });
    const folder = mkdtempSync(`${ignored}documented-react-`);
    try {
      reactSamples.forEach((sample, index) => {
        writeFileSync(`${folder}/sample-${index}.tsx`, sample);
      });
      const config = { extends: '../../examples/tsconfig.json', include: ['*.tsx'] };
      writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
      expect(reactSamples.length).toBeGreaterThan(3);
      expect(compile(folder)).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('lists what the hook returns, and the callbacks of the button', () => {
    const [, picked = ''] = /Pick<Caller, ([^>]+)>/.exec(read('src/react/use-connect.ts')) ?? [];
    const functions = [...picked.matchAll(/'(\w+)'/g)].map(([, name]) => name);
    expect(firstColumn(section('docs/react.md', '## `useConnect()`'))).toEqual([
      ...functions,
      'status',
      'result',
      'error',
    ]);
    expect(firstColumn(section('docs/react.md', '## `<ConnectButton>`'))).toEqual([
      ...members('src/react/connect-button.ts', 'Callbacks'),
      'onEvent',
    ]);
  });

  test('lists every status', () => {
    const described = section('docs/react.md', '## `useConnect()`');
    const statuses = [...read('src/caller/connect-state.ts').matchAll(/status: ((?:'\w+'(?: \| )?)+); result/g)];
    const names = statuses.flatMap(([, union = '']) => union.split(' | '));
    expect(names).toHaveLength(5);
    for (const name of names) expect(described).toContain(`\`${name}\``);
  });
});

/** What the compiler says. */
function compile(folder: string): string {
  try {
    return execFileSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
