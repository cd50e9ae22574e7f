import { expect } from 'vitest';

/** `invalid_options` with this sentence. */
export const invalidOptionsError = (sentence: string) =>
  expect.objectContaining({ code: 'invalid_options', error: sentence, message: `Activepieces: ${sentence}` });
