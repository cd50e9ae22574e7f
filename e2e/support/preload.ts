import { type HostPage, noLeftovers } from './host-page.ts';
import type { Stage } from './stage.ts';
import { expect } from './test.ts';

export const preloadedFrame = { ...noLeftovers, dialogs: 1, frames: 1 };

export const loads = (stage: Stage) => stage.files.filter((path) => path === '/embed/index.html').length;

/** Waits until the dialog's script has run in a hidden frame. */
export async function untilPreloaded(host: HostPage, stage: Stage, count: number): Promise<void> {
  await expect.poll(() => host.leftovers()).toEqual(preloadedFrame);
  await expect.poll(() => loads(stage)).toBe(count);
  const content = host.page.frameLocator('iframe');
  await expect(content.locator('html')).toHaveAttribute('data-surface', 'frame');
}
