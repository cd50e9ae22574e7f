import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';

/** For the `integrity` attribute of a script, by the path of its file below dist. */
export type Integrity = { [file: string]: string };

const INTEGRITY_FILE = 'integrity.json';

/** SHA-384, which is what the examples of the SRI specification use. */
export function sriHash(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** Of every script that a browser loads: those of the host page, of the dialog and of its redirect page. */
export function computeIntegrity(dist: string): Integrity {
  const scripts = filesIn(dist).filter((file) =>
    /^((connect[\w-]*|element|vue|react)\.m?js|embed\/.*\.js)$/.test(file),
  );
  return Object.fromEntries(scripts.map((file) => [file, sriHash(readFileSync(join(dist, file)))]));
}

export const integrityPath = (dist: string): string => join(dist, INTEGRITY_FILE);

/** What is wrong with the hashes in dist, as sentences. */
export function integrityProblems(dist: string): string[] {
  const path = integrityPath(dist);
  if (!existsSync(path)) return [`dist/${INTEGRITY_FILE} is missing: run \`npm run build\`.`];
  const listed = parse(readFileSync(path, 'utf8'));
  if (listed === undefined) return [`dist/${INTEGRITY_FILE} is not JSON: run \`npm run build\`.`];
  const actual = computeIntegrity(dist);
  const required = ['connect.js', 'connect.mjs'].filter((file) => !(file in actual));
  return [
    ...required.map((file) => `dist/${file} is missing: run \`npm run build\`.`),
    ...Object.keys(actual).flatMap((file) => {
      if (!(file in listed)) return [`dist/${file} has no hash in dist/${INTEGRITY_FILE}.`];
      if (listed[file] === actual[file]) return [];
      return [
        `dist/${file} is not the file that dist/${INTEGRITY_FILE} has the hash of: it was changed after the build.`,
      ];
    }),
    ...Object.keys(listed)
      .filter((file) => !(file in actual) && !required.includes(file))
      .map((file) => `dist/${INTEGRITY_FILE} has a hash of dist/${file}, which does not exist.`),
  ];
}

function parse(text: string): Integrity | undefined {
  try {
    return JSON.parse(text) as Integrity;
  } catch {
    return undefined;
  }
}
