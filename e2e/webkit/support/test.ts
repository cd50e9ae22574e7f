import { writeFile } from 'node:fs/promises';
import { expect, type TestInfo } from '@playwright/test';
import { HostPage } from '../../support/host-page.ts';
import { test as base } from '../../support/stage-fixtures.ts';
import { DriverContent } from './content.ts';
import { type DriverProcess, startDriver } from './driver-process.ts';
import { dialogFrame, type WebKitHostPage } from './open-dialog.ts';
import { DriverSession } from './session.ts';

export { expect };

type Fixtures = {
  webkit: DriverSession;
  /** The first window. */
  tab: DriverContent;
  host: WebKitHostPage;
  /** The dialog in the host page's frame. */
  dialog: DriverContent;
};

/** Of what is current then: the page, or the frame that was used last. */
async function saveScreenshot({ driver }: DriverSession, testInfo: TestInfo): Promise<void> {
  const image = await driver.takeScreenshot();
  await writeFile(testInfo.outputPath('screenshot.png'), image, 'base64');
}

/** Playwright runs these tests but does not drive their browser: none of its own fixtures may be used. */
export const test = base.extend<Fixtures, { driverProcess: DriverProcess }>({
  driverProcess: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright requires an object pattern
    async ({}, use) => {
      const driverProcess = await startDriver();
      await use(driverProcess);
      driverProcess.stop();
    },
    { scope: 'worker' },
  ],
  webkit: async ({ driverProcess }, use, testInfo) => {
    const session = new DriverSession(await driverProcess.startSession());
    await use(session);
    if (testInfo.status !== testInfo.expectedStatus) await saveScreenshot(session, testInfo).catch(() => undefined);
    await session.driver.quit();
  },
  tab: async ({ webkit }, use) => use(new DriverContent(webkit, await webkit.driver.getWindowHandle())),
  host: async ({ tab, stage, entry }, use) => use(new HostPage(tab, stage, entry)),
  dialog: async ({ tab }, use) => use(dialogFrame(tab)),
});
