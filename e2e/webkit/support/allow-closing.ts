import { error as webDriverErrors } from 'selenium-webdriver';

/** Input that closes the window or frame which receives it may be answered by an error: nothing is left to answer. */
export async function allowClosing(input: Promise<void>): Promise<void> {
  try {
    await input;
  } catch (error) {
    const isClosed =
      error instanceof webDriverErrors.NoSuchWindowError || error instanceof webDriverErrors.NoSuchFrameError;
    if (!isClosed) throw error;
  }
}
