import type { Page } from '@playwright/test';

/** `jwtToken` stays pending until the test calls `releaseToken()`. */
export async function configureWithPendingToken(page: Page, instanceUrl: string, dialogUrl: string): Promise<void> {
  await page.evaluate(
    (urls) => {
      const jwtToken = () =>
        new Promise<string>((resolve) => {
          window.releaseToken = () => resolve('jwt-1');
        });
      return window.activepieces.configure({ ...urls, jwtToken, preload: false });
    },
    { instanceUrl, dialogUrl },
  );
}

declare global {
  interface Window {
    releaseToken?: () => void;
  }
}
