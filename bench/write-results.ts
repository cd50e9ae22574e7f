import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const resultsFolder = fileURLToPath(new URL('./results/', import.meta.url));

/** @param jsonPath default: a file named after the time */
export async function writeResults(results: object, jsonPath: string | undefined): Promise<void> {
  const path = resolve(jsonPath ?? `${resultsFolder}${new Date().toISOString().replaceAll(':', '-')}.json`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(results, undefined, 2)}\n`);
  console.log(`\nWritten to ${path}`);
}
