import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where `install-package.ts` puts the package. */
export const PACKED_FOLDER = fileURLToPath(new URL('../../.packed/', import.meta.url));

/** The published files: the loader, the dialog, what runs on servers. */
export const PACKED_DIST = `${PACKED_FOLDER}node_modules/activepieces-connect/dist`;

export async function importPackedMakeServer(): Promise<typeof import('../../src/make-server/index.ts')> {
  return import(pathToFileURL(`${PACKED_DIST}/make-server.mjs`).href);
}
