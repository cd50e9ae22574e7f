import { type ChildProcess, spawn } from 'node:child_process';

/** The demo or a server of an example, in a process of its own. */
export class ServerProcess {
  readonly url: string;
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess, url: string) {
    this.#process = process;
    this.url = url;
  }

  /** Runs `node {script}`, with arguments if it is an array, on a free port (`PORT=0`). Resolves when it has printed its address, rejects if it ends. */
  static async start(
    folder: string,
    script: string | string[],
    environment: { [name: string]: string },
  ): Promise<ServerProcess> {
    const env = { ...process.env, PORT: '0', ...environment };
    const child = spawn(process.execPath, [script].flat(), { cwd: folder, env });
    const url = await new Promise<string>((resolve, reject) => {
      let output = '';
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        const [address] = /http:\/\/(host\.)?localhost:\d+(?=\D)/.exec(output) ?? [];
        if (address) resolve(address);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('close', () => reject(new Error(`The server stopped: ${output}`)));
    });
    return new ServerProcess(child, url);
  }

  /**
   * Ends the process: at once, or with 'SIGTERM' if it has something to save. A server that first waits for its
   * connections, as Next's does, waits more than a minute for a socket that the browser has opened in advance.
   */
  async stop(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const stopped = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill(signal);
    await stopped;
  }
}
