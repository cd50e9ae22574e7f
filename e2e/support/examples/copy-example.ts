import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKED_FOLDER } from '../packed.ts';

/**
 * Copies `examples/{name}` beside the packed package, so that it imports the files that users get. What else it imports
 * is found in the repository's node_modules. Returns the folder of the copy; the next run removes it.
 */
export function copyExample(name: string): string {
  const parent = join(PACKED_FOLDER, 'examples');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, `${name}-`));
  cpSync(fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url)), folder, { recursive: true });
  const manifest = join(folder, 'package.json');
  // Without one it would be a part of this repository, which the name of the package then refers to.
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  return folder;
}
