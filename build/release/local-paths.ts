import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';

/** The files below `dist` that contain the path of `folder`, as sentences: elsewhere the build would differ. */
export function localPathProblems(dist: string, folder: string): string[] {
  // As it is, with the slashes of URLs, and as in JSON, which doubles backslashes.
  const spellings = [folder, folder.replaceAll('\\', '/'), folder.replaceAll('\\', '\\\\')];
  return filesIn(dist)
    .filter((file) => {
      const content = readFileSync(join(dist, file), 'utf8');
      return spellings.some((spelling) => content.includes(spelling));
    })
    .map((file) => `dist/${file} contains the path of this folder, so that a build elsewhere differs.`);
}
