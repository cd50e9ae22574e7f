import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** Builds an example by its own configuration. Returns the files by path; the page is at `/`. */
export async function buildWithVite(
  folder: string,
  env: { [name: string]: string } = {},
): Promise<Map<string, string>> {
  const define = Object.entries(env).map(([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)]);
  const { output } = (await build({
    root: folder,
    configFile: join(folder, 'vite.config.js'),
    logLevel: 'silent',
    define: Object.fromEntries(define),
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  return new Map(
    output.map((file) => [
      file.fileName === 'index.html' ? '/' : `/${file.fileName}`,
      file.type === 'chunk' ? file.code : String(file.source),
    ]),
  );
}
