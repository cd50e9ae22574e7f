import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ServerProcess } from './server-process.ts';

/** A process of the demo, on a free port and with a temporary data folder. */
export class DemoProcess {
  readonly #dataDir: string;
  #server: ServerProcess | undefined;

  private constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  static async create(): Promise<DemoProcess> {
    return new DemoProcess(join(await mkdtemp(join(tmpdir(), 'connect-demo-')), 'data'));
  }

  get url(): string {
    return this.#server?.url ?? '';
  }

  async start(...options: string[]): Promise<void> {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const environment = { DEMO_DATA_DIR: this.#dataDir, DEMO_LATENCY: '0' };
    this.#server = await ServerProcess.start(
      root,
      ['demo/start.mjs', '--port', '0', '--no-open', ...options],
      environment,
    );
  }

  async stop(): Promise<void> {
    await this.#server?.stop('SIGTERM');
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(join(this.#dataDir, '..'), { recursive: true, force: true });
  }
}
