import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Context } from 'hono';

const types: { [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
};

export type StaticFile = { body: Uint8Array<ArrayBuffer>; type: string };

/** A file below `folder`, or undefined: it is not there, leads out of the folder, or is of no known type. */
export async function readStaticFile(folder: string, path: string): Promise<StaticFile | undefined> {
  const type = types[extname(path)];
  const file = normalize(join(folder, path));
  if (!type || !file.startsWith(normalize(folder) + sep)) return undefined;
  try {
    return { body: new Uint8Array(await readFile(file)), type };
  } catch {
    return undefined;
  }
}

/** Answers with the file in `folder` that has the last segment of the path as its name. */
export function staticFiles(folder: string) {
  return async (c: Context) => {
    const file = await readStaticFile(folder, `/${c.req.path.split('/').at(-1)}`);
    return file ? c.body(file.body, 200, { 'Content-Type': file.type }) : c.notFound();
  };
}
