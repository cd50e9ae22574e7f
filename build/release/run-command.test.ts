import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const node = (code: string) => runCommand(process.execPath, '-e', code);

test('what a program writes, and whether it succeeded', () => {
  expect(node('console.log(1); console.error(2)')).toEqual({ succeeded: true, stdout: '1\n', output: '1\n2\n' });
  expect(node('process.exit(3)').succeeded).toBe(false);
});

test('a build is one for production, whatever runs this', () => {
  process.env.NODE_ENV ??= 'test';
  expect(node('console.log(process.env.NODE_ENV)').stdout).toBe('undefined\n');
});

test('a program that does not exist', () =>
  expect(runCommand('no-such-program')).toMatchObject({ succeeded: false, output: expect.stringContaining('ENOENT') }));
