import { expect } from '@playwright/test';
import { HostPage } from '../../support/host-page.ts';
import { test as base } from '../../support/stage-fixtures.ts';
import { Content } from './content.ts';
import { type DriverProcess, startDriver } from './driver-process.ts';
import { dialogFrame, type WebKitHostPage } from './open-dialog.ts';
import { Session } from './session.ts';

export { expect };

type Fixtures = {
  webkit: Session;
  /** The first window. */
  tab: Content;
  host: WebKitHostPage;
  /** The dialog in the host page's frame. */
  dialog: Content;
};

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
  webkit: async ({ driverProcess }, use) => {
    const session = new Session(await driverProcess.startSession());
    await use(session);
    await session.driver.quit();
  },
  tab: async ({ webkit }, use) => use(new Content(webkit, await webkit.driver.getWindowHandle())),
  host: async ({ tab, stage, entry }, use) => use(new HostPage(tab, stage, entry)),
  dialog: async ({ tab }, use) => use(dialogFrame(tab)),
});
