import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @returns the path of a program; undefined if it is not installed */
export function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
