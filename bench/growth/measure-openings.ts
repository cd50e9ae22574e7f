import type { Page } from '@playwright/test';
import { launchBrowser } from '../browser/launch.ts';
import { createBenchInstance, pieceNames } from '../sites/instance-site.ts';
import type { SiteOrigins } from '../sites/start-sites.ts';
import { slope } from '../statistics.ts';
import { withSites } from './with-sites.ts';

export type OpeningsMeasurement = { openingCount: number; heapBytes: number[]; bytesPerOpening: number };

const OPENING_COUNT = 50;
/** The first openings compile code and fill caches. */
const WARM_UP_COUNT = 10;
const OPENINGS_PER_MEASUREMENT = 5;

/** What the host page keeps of each dialog: its heap after a garbage collection, while one after the other is opened. */
export async function measureOpenings(): Promise<OpeningsMeasurement> {
  return withSites(createBenchInstance(), async ({ origins, keyHash }) => {
    const { context, close } = await launchBrowser(keyHash);
    try {
      const page = await context.newPage();
      await configure(page, origins);
      const session = await context.newCDPSession(page);
      const heapBytes: number[] = [];
      for (let count = 1; count <= WARM_UP_COUNT + OPENING_COUNT; count++) {
        await openAndAbort(page);
        if (count < WARM_UP_COUNT || count % OPENINGS_PER_MEASUREMENT !== 0) continue;
        await session.send('HeapProfiler.collectGarbage');
        heapBytes.push((await session.send('Runtime.getHeapUsage')).usedSize);
      }
      return { openingCount: OPENING_COUNT, heapBytes, bytesPerOpening: slope(heapBytes) / OPENINGS_PER_MEASUREMENT };
    } finally {
      await close();
    }
  });
}

async function configure(page: Page, { host, instance }: SiteOrigins): Promise<void> {
  await page.goto(`${host}/`);
  await page.evaluate(
    (instanceUrl) => window.activepieces.configure({ instanceUrl, jwtToken: 'jwt-1', preload: false }),
    instance,
  );
}

async function openAndAbort(page: Page): Promise<void> {
  await page.evaluate((pieceName) => {
    const controller = new AbortController();
    document.addEventListener('bench-abort', () => controller.abort(), { once: true });
    void window.activepieces.connect({ pieceName, signal: controller.signal }).catch(() => undefined);
  }, pieceNames.secret);
  await page.frameLocator('iframe').locator('.input').first().waitFor();
  await page.evaluate(() => document.dispatchEvent(new Event('bench-abort')));
  await page.locator('iframe').waitFor({ state: 'detached' });
}
