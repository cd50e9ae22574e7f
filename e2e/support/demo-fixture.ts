import { test as base } from '@playwright/test';
import { DemoProcess } from './demo.ts';

/** One demo process for all tests of a worker. */
export const test = base.extend<object, { demo: DemoProcess }>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright requires an object pattern
    async ({}, use) => {
      const demo = await DemoProcess.create();
      await demo.start();
      await use(demo);
      await demo.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
