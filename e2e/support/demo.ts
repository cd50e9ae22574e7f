import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A process of the demo, on a free port and with a temporary data folder. */
export class DemoProcess {
  url = '';
  readonly #dataDir: string;
  #process: ChildProcess | undefined;

  private constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  static async create(): Promise<DemoProcess> {
    return new DemoProcess(join(await mkdtemp(join(tmpdir(), 'connect-demo-')), 'data'));
  }

  /** Resolves when the process has printed its address. */
  async start(...options: string[]): Promise<void> {
    const child = spawn('node', ['demo/start.mjs', '--port', '0', '--no-open', ...options], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, DEMO_DATA_DIR: this.#dataDir, DEMO_LATENCY: '0' },
    });
    this.#process = child;
    this.url = await new Promise((resolve, reject) => {
      let output = '';
      const readAddress = (chunk: Buffer) => {
        output += chunk.toString();
        const url = /http:\/\/host\.localhost:\d+/.exec(output)?.[0];
        if (url) resolve(url);
      };
      child.stdout.on('data', readAddress);
      child.stderr.on('data', readAddress);
      child.once('exit', () => reject(new Error(`The demo stopped: ${output}`)));
    });
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null) return;
    const stopped = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await stopped;
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(join(this.#dataDir, '..'), { recursive: true, force: true });
  }
}
