import type { Frame, Page } from '@playwright/test';
import { launchBrowser } from '../browser/launch.ts';
import { measureHeap } from '../browser/watch-dialog.ts';
import { createBenchInstance } from '../sites/instance-site.ts';
import type { SiteOrigins } from '../sites/start-sites.ts';
import { median } from '../statistics.ts';
import type { Scenario } from './scenarios.ts';
import { withSites } from './with-sites.ts';

export type ListMeasurement = {
  /** From the call, or from the click that opens the list, until its first entry is drawn. */
  firstRowMs: number;
  /** The median of the times from a key until the next picture, without what a server then answers. */
  keyMs: number;
  /** Elements in the dialog's document, with the list scrolled to its end at most `MAX_SCROLLS` times. */
  elementCount: number;
  rowCount: number;
  heapBytes: number;
};

const TYPED = 'acme9';
const MAX_SCROLLS = 40;

export async function measureScenario(scenario: Scenario): Promise<ListMeasurement> {
  const instance = createBenchInstance();
  scenario.prepare(instance);
  await instance.stored();
  return withSites(instance, async ({ origins, keyHash }) => {
    const { context, close } = await launchBrowser(keyHash);
    try {
      const page = await context.newPage();
      const startMs = await open(page, origins, scenario);
      const row = page.frameLocator('iframe').locator(scenario.row).first();
      const opener = scenario.opener && page.frameLocator('iframe').locator(scenario.opener);
      if (opener) await opener.click();
      await row.waitFor();
      const frame = dialogFrame(page);
      const firstRowMs = (await nextPicture(frame)) - startMs;
      await scrollToEnd(frame, scenario.row);
      const [rowCount, elementCount] = await frame.evaluate(
        (selector) => [document.querySelectorAll(selector).length, document.querySelectorAll('*').length] as const,
        scenario.row,
      );
      const keyMs = await measureKeys(page, frame, scenario.search);
      return { firstRowMs, keyMs, elementCount, rowCount, heapBytes: await measureHeap(context, frame) };
    } finally {
      await close();
    }
  });
}

/** Returns when the list was asked for, on the clock of `nextPicture()`. */
async function open(page: Page, { host, instance, cloud }: SiteOrigins, { method, options }: Scenario) {
  await page.goto(`${host}/`);
  const configure = { instanceUrl: instance, cloudOAuth2Url: cloud, jwtToken: 'jwt-1', preload: false };
  return page.evaluate(
    async ([configureOptions, name, callOptions]) => {
      await window.activepieces.configure(configureOptions);
      const now = performance.timeOrigin + performance.now();
      void window.activepieces[name](callOptions);
      return now;
    },
    [configure, method, options] as const,
  );
}

function dialogFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('/embed/'));
  if (!frame) throw new Error('The dialog has no frame.');
  return frame;
}

const nextPicture = (frame: Frame): Promise<number> =>
  frame.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
      }),
  );

/** Each time one page of a list follows; all of them would take minutes with 10,000 entries. */
async function scrollToEnd(frame: Frame, row: string): Promise<void> {
  for (let count = 0; count < MAX_SCROLLS; count++) {
    await frame.evaluate((selector) => {
      const rows = document.querySelectorAll(selector);
      rows[rows.length - 1]?.scrollIntoView({ block: 'end' });
    }, row);
    await nextPicture(frame);
  }
}

async function measureKeys(page: Page, frame: Frame, search: string): Promise<number> {
  await frame.locator(search).focus();
  const times: number[] = [];
  for (const key of TYPED) {
    const measured = frame.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const onKey = ({ timeStamp }: Event) =>
            // The frame is drawn between the two.
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
          addEventListener('keydown', onKey, { once: true, capture: true });
        }),
    );
    // After the listener is there.
    await frame.evaluate(() => undefined);
    await page.keyboard.press(key);
    times.push(await measured);
  }
  return median(times);
}
