import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export type Display = { environment: NodeJS.ProcessEnv; stop(): void };

/**
 * A screen in memory with a window manager: without one no window is ever activated, so that the focus would stay in
 * the first.
 */
export async function startDisplay(xvfb: string, windowManager: string): Promise<Display> {
  // With -displayfd it takes a free number, and writes it once clients may connect.
  const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstLine(server, server.stdio[3] as Readable);
  const environment = { ...process.env, DISPLAY: `:${number}`, GDK_BACKEND: 'x11' };
  const manager = spawn(windowManager, [], { env: environment, stdio: 'ignore' });
  return {
    environment,
    stop() {
      manager.kill();
      server.kill();
    },
  };
}

function firstLine(process: ChildProcess, output: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    process.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code} before it had a display.`)));
    let text = '';
    output.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
  });
}
