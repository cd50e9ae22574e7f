import { spawnSync } from 'node:child_process';

export type CommandResult = { succeeded: boolean; stdout: string; output: string };

/**
 * Runs npm or another program of PATH to its end. Without NODE_ENV, which the loader of this module has set: a build
 * would be one for development.
 */
export function runCommand(command: string, ...args: string[]): CommandResult {
  // A `.cmd` file on Windows, which needs the shell. No argument comes from outside.
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: undefined },
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  return {
    succeeded: status === 0,
    stdout: stdout ?? '',
    output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`,
  };
}
