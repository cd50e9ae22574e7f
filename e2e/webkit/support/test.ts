import { test as base, expect } from '@playwright/test';
import { HostPage, type LoaderEntry } from '../../support/host-page.ts';
import { Stage } from '../../support/stage.ts';
import { Content } from './content.ts';
import { type DriverProcess, startDriver } from './driver-process.ts';
import { dialogFrame, type WebKitHostPage } from './open-dialog.ts';
import { Session } from './session.ts';

export { expect };

type Fixtures = {
  /** As in the other browsers' tests: half of the tests include the loader by a script tag, the others as a module. */
  entry: LoaderEntry;
  /** The sites and the instance of this test. An unexpected request fails it. */
  stage: Stage;
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
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires an object pattern
  entry: async ({}, use, { testId }) => use(Number.parseInt(testId.slice(-1), 16) % 2 === 0 ? 'script' : 'module'),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires an object pattern
  stage: async ({}, use) => {
    const stage = new Stage();
    await stage.start();
    await use(stage);
    await stage.stop();
    expect(stage.instance.unexpected, 'requests to the instance that no test expected').toEqual([]);
  },
  webkit: async ({ driverProcess }, use) => {
    const session = new Session(await driverProcess.startSession());
    await use(session);
    await session.driver.quit();
  },
  tab: async ({ webkit }, use) => use(new Content(webkit, await webkit.driver.getWindowHandle())),
  host: async ({ tab, stage, entry }, use) => use(new HostPage(tab, stage, entry)),
  dialog: async ({ tab }, use) => use(dialogFrame(tab)),
});
