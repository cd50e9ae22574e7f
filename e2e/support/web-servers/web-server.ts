import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '../documents.ts';
import { freePort } from '../free-port.ts';
import { PACKED_DIST } from '../packed.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import type { Setting } from './program.ts';

const programs = { nginx, caddy };

export type ProgramName = keyof typeof programs;

const { version } = JSON.parse(read('package.json')) as { version: string };

/** Where the build's files are on `cdn`. */
export const VERSION_PATH = `/activepieces-connect/${version}`;

/** A web server with the files in examples/hosting: `cdn.localhost` has one layout, `instance.localhost` the other. */
export type WebServer = {
  /** The build's files as it serves them; tests may change them. */
  distFolder: string;
  url(site: 'cdn' | 'instance', path?: string): string;
  stop(): Promise<void>;
};

export async function startWebServer(
  name: ProgramName,
  { hostOrigin, instanceOrigin }: { hostOrigin: string; instanceOrigin: string },
): Promise<WebServer> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const wwwFolder = join(folder, 'www');
  const distFolder = join(folder, 'dist');
  cpSync(PACKED_DIST, distFolder, { recursive: true });
  mkdirSync(join(wwwFolder, 'activepieces-connect'), { recursive: true });
  symlinkSync(distFolder, join(wwwFolder, VERSION_PATH));
  const upstream = `127.0.0.1:${new URL(instanceOrigin).port}`;
  const setting = { folder, port: await freePort(), wwwFolder, distFolder, hostOrigin, upstream };
  const removeFolder = () => rmSync(folder, { recursive: true });
  const stopProgram = await run(name, setting).catch((error) => {
    removeFolder();
    throw error;
  });
  return {
    distFolder,
    url: (site, path = '') => `http://${site}.localhost:${setting.port}${path}`,
    async stop() {
      await stopProgram();
      removeFolder();
    },
  };
}

/** Resolves as soon as the program listens, with the function that ends it. */
async function run(name: ProgramName, setting: Setting): Promise<() => Promise<void>> {
  const { path, configure, ready } = programs[name];
  if (!path) throw new Error(`${name} is not installed. Run node e2e/support/browsers/ensure.mjs ${name}.`);
  const { args, env } = configure(setting);
  const child = spawn(path, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let log = '';
  child.stderr.setEncoding('utf8');
  const listens = new Promise<void>((resolve) => {
    child.stderr.on('data', (text: string) => {
      log += text;
      if (log.includes(ready)) resolve();
    });
  });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('close', () => reject(new Error(`${name} ended before it listened. It wrote:\n${log}`)));
  });
  await Promise.race([listens, failed]);
  return () => {
    child.kill('SIGKILL');
    return ended;
  };
}
