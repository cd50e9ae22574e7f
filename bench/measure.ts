import type { Page } from '@playwright/test';
import { openHostPage } from './browser/host-page.ts';
import { launchBrowser } from './browser/launch.ts';
import { Trace, traceCategories } from './browser/trace.ts';
import { measureHeap, proveUsable, watchDialog } from './browser/watch-dialog.ts';
import type { ShapedLine } from './line/shaped-line.ts';
import type { Sites } from './sites/start-sites.ts';
import type { TrafficLog } from './sites/traffic-log.ts';
import type { Target } from './targets.ts';
import { collectRows, type Row } from './waterfall.ts';

/** One opening. */
export type Measurement = {
  /** From the click until the input, or the button, can be used. */
  usableMs: number;
  /** From the click on, with preflights. */
  requestCount: number;
  /** In both directions from the click on, with all that TLS and HTTP/2 add. */
  bytes: number;
  /** The same before the click: the host page, the loader, and what was preloaded. */
  bytesBefore: number;
  scriptMs: number;
  taskMs: number;
  heapBytes: number;
  waterfall: Row[];
  browserVersion: string;
};

export type Bench = { sites: Sites; line: ShapedLine; log: TrafficLog; roundTripMs: number };

const CLICK_MARK = 'bench-click';
const USABLE_MARK = 'bench-usable';

/** The page and a preload are complete when the network has been quiet for so long. */
const QUIET_MS = 500;

/** Opens a dialog in a new browser, whose cache is empty. */
export async function measure(target: Target, bench: Bench): Promise<Measurement> {
  const { sites, log, line } = bench;
  log.forget();
  line.forgetTransfers();
  const { browser, context, close } = await launchBrowser(sites.keyHash);
  try {
    const untilUsable = await watchDialog(context, target, sites.origins.connect, USABLE_MARK);
    const page = await context.newPage();
    await openHostPage(page, sites.origins, target, CLICK_MARK);
    await log.quietAfter(target.loadedBefore, QUIET_MS);
    await browser.startTracing(undefined, { categories: traceCategories });
    await page.click('#open');
    const frame = await untilUsable();
    const trace = new Trace((await browser.stopTracing()).toString());
    await proveUsable(frame, target);
    const heapBytes = await measureHeap(context, frame);
    const browserVersion = browser.version();
    return { ...evaluateTrace(trace, await findClick(page), bench), heapBytes, browserVersion };
  } finally {
    await close();
  }
}

function evaluateTrace(trace: Trace, clickEpochMs: number, { log, line, roundTripMs }: Bench) {
  const opening = { startMs: trace.markMs(CLICK_MARK), endMs: trace.markMs(USABLE_MARK) };
  const usableMs = opening.endMs - opening.startMs;
  const waterfall = collectRows({
    requests: trace.requests(opening),
    log,
    click: { traceMs: opening.startMs, epochMs: clickEpochMs },
    roundTripMs,
    usableMs,
  });
  return {
    usableMs,
    requestCount: waterfall.filter(({ kind }) => kind === 'request').length,
    bytes: line.bytesBetween(clickEpochMs, clickEpochMs + usableMs),
    bytesBefore: line.bytesBetween(0, clickEpochMs),
    scriptMs: trace.scriptMs(opening),
    taskMs: trace.taskMs(opening),
    waterfall,
  };
}

/** On the clock that all processes of this machine share. */
function findClick(page: Page): Promise<number> {
  return page.evaluate(
    (mark) => performance.timeOrigin + (performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN),
    CLICK_MARK,
  );
}
