import { expect } from '@playwright/test';

/** How a `connect()` in the page ended. */
export type CallOutcome =
  | { status: 'resolved'; value: { connection?: { id: string; name: string } | undefined } }
  | { status: 'rejected'; code: string; message: string; error: string; cause: string; isError: boolean }
  | { status: 'pending' };

/** An error with a code, a full sentence as its message, and the `error` text of the official SDK. */
export const rejected = (code: string, error: string | RegExp) => ({
  status: 'rejected',
  code,
  error: typeof error === 'string' ? error : expect.stringMatching(error),
  message: expect.stringMatching(/^Activepieces: .+\.$/s),
  isError: true,
});

export type Rejection = ReturnType<typeof rejected>;
