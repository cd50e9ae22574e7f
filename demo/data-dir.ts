import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Stores nothing on disk, for tests. */
export const inMemory = 'memory://';

/** The folder for the demo's database and keys. */
export type DataDir = {
  databasePath: string;
  /** The content of a file; if there is none, writes the result of `make`, readable for this user only. */
  readOrCreate(name: string, make: () => Promise<string> | string): Promise<string>;
  write(name: string, text: string): Promise<void>;
  release(): Promise<void>;
};

export async function openDataDir(path: string, reset: boolean): Promise<DataDir> {
  return path === inMemory ? openMemory() : openFolder(path, reset);
}

function openMemory(): DataDir {
  const files = new Map<string, string>();
  return {
    databasePath: inMemory,
    async readOrCreate(name, make) {
      const text = files.get(name) ?? (await make());
      files.set(name, text);
      return text;
    },
    async write(name, text) {
      files.set(name, text);
    },
    async release() {},
  };
}

async function openFolder(path: string, reset: boolean): Promise<DataDir> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  // Before the reset, which must not delete the files of a running demo.
  const lockFile = join(path, 'demo.lock');
  await takeLock(path, lockFile);
  if (reset) await Promise.all(contents.map((name) => rm(join(path, name), { recursive: true, force: true })));

  const write = (name: string, text: string) => writeFile(join(path, name), text, { mode: 0o600 });
  return {
    databasePath: join(path, 'postgres'),
    async readOrCreate(name, make) {
      const existing = await readFile(join(path, name), 'utf8').catch(onlyIfMissing);
      if (existing !== undefined) return existing;
      const text = await make();
      await write(name, text);
      return text;
    },
    write,
    release: () => rm(lockFile, { force: true }),
  };
}

/** What a reset removes: the user chooses the folder, which may contain other files. */
const contents = ['postgres', 'instance-keys.json', 'host-signing-key.json'];

/** Two processes would corrupt the embedded Postgres, which has no lock of its own. */
async function takeLock(path: string, lockFile: string): Promise<void> {
  const holder = Number(await readFile(lockFile, 'utf8').catch(onlyIfMissing));
  if (holder && isRunning(holder)) {
    throw new Error(
      `The demo data in ${path} is in use by process ${holder}. Stop that demo, or set DEMO_DATA_DIR to another folder.`,
    );
  }
  await writeFile(lockFile, String(process.pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function onlyIfMissing(error: unknown): undefined {
  if (errorCode(error) === 'ENOENT') return undefined;
  throw error;
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
