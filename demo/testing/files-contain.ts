import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether any file in a folder contains a text. */
export async function filesContain(folder: string, text: string): Promise<boolean> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const contents = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name))));
  return contents.some((content) => content.includes(text));
}
