import { harbourKit } from './definitions/index.ts';
import type { Definitions } from './definitions.ts';

/** Stores the demo's app the first time; later, what its developer has made of it stays. */
export async function prepareDefinitions(definitions: Definitions): Promise<void> {
  if (await definitions.isEmpty()) {
    for (const source of harbourKit.definitions) await definitions.create(harbourKit.app, source);
  }
  await definitions.readCommon(`${harbourKit.app}-1`).catch((cause: unknown) => {
    throw new Error('What Make has stored was encrypted with another key. Start with --reset to begin anew.', {
      cause,
    });
  });
}
