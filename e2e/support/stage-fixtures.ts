import { test as base, expect } from '@playwright/test';
import type { LoaderEntry } from './host-html.ts';
import { Stage } from './stage.ts';

type Fixtures = {
  /** Half of the tests include the loader by a script tag, the others as a module; a spec may choose one. */
  entry: LoaderEntry;
  /** The sites and the instance of this test. An unexpected request fails it. */
  stage: Stage;
};

/** What the tests of all browsers have, whoever drives them. */
export const test = base.extend<Fixtures>({
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
});
