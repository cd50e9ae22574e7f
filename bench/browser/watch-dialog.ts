import type { BrowserContext, Frame } from '@playwright/test';
import type { Target } from '../targets.ts';
import { reportWhenUsable } from './report-usable.ts';

/** Generous: a slow machine is no failure. */
const TIMEOUT_MS = 60_000;

/**
 * Watches all pages that will be opened in the context. The returned function waits for the frame, or window, in which
 * the dialog can be used.
 */
export async function watchDialog(
  context: BrowserContext,
  { name, usable }: Target,
  dialogOrigin: string,
  usableMark: string,
): Promise<() => Promise<Frame>> {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  const reported = new Promise<Frame>((resolve) => {
    void context.exposeBinding('reportUsable', ({ frame }) => resolve(frame));
  });
  await context.addInitScript(reportWhenUsable, [dialogOrigin, usable, usableMark] as const);
  return () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<never>((_, reject) => {
      const fail = () => reject(new Error([`${name}: no ${usable} within ${TIMEOUT_MS} ms.`, ...errors].join('\n')));
      timer = setTimeout(fail, TIMEOUT_MS);
    });
    return Promise.race([reported, timeout]).finally(() => clearTimeout(timer));
  };
}

/** Fails unless the dialog takes what is typed. */
export async function proveUsable(frame: Frame, { name, usable }: Target): Promise<void> {
  if (usable !== 'focused input') return;
  await frame.page().keyboard.type('k');
  const value = await frame.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
  if (value !== 'k') throw new Error(`${name}: the input has the value “${value}” after a “k” was typed.`);
}

/** What scripts in the dialog's process keep after a garbage collection. */
export async function measureHeap(context: BrowserContext, frame: Frame): Promise<number> {
  const session = await context.newCDPSession(frame.parentFrame() ? frame : frame.page());
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
