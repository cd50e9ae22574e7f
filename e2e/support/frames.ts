import { expect, type Frame, type Page } from '@playwright/test';

/** Sent after a list of messages: as messages arrive in order, its arrival proves that of the others. */
export const endMarker = 'all messages sent';

/** The receiver, relative to the sender. */
type Target = 'the page' | 'its first frame' | 'its last sender';

/**
 * Posts from a frame of the page or of a window that the page opened. In a task of its own: a message may remove the
 * sender's frame, which could not answer any more that the script has run.
 */
export async function postFrom(sender: Frame, target: Target, messages: readonly unknown[]): Promise<void> {
  await sender.evaluate(
    ([to, list, marker]) => {
      const top = (window.opener ?? window.top) as Window;
      const receiver = to === 'its last sender' ? window.lastSender : to === 'the page' ? top : top.frames[0];
      setTimeout(() => {
        for (const message of [...list, marker]) receiver?.postMessage(message, '*');
      });
    },
    [target, messages, endMarker] as const,
  );
}

/** Records the messages that a document receives from now on. */
export async function recordMessagesIn(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const received: { data: unknown; origin: string }[] = [];
    Object.assign(window, { received });
    addEventListener('message', ({ data, origin, source }) => {
      received.push({ data, origin });
      window.lastSender = source as Window;
    });
  });
}

export function receivedBy(frame: Frame): Promise<{ data: unknown; origin: string }[]> {
  return frame.evaluate(() => window.received ?? []);
}

export async function endMarkersReceivedBy(frame: Frame): Promise<number> {
  return (await receivedBy(frame)).filter(({ data }) => data === endMarker).length;
}

export async function addFrame(page: Page, url: string): Promise<Frame> {
  const element = await page.evaluateHandle((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
    return new Promise<HTMLIFrameElement>((resolve) => frame.addEventListener('load', () => resolve(frame)));
  }, url);
  return (await element.contentFrame()) as Frame;
}

export async function openWindow(page: Page, url: string): Promise<Frame> {
  const popup = page.waitForEvent('popup');
  await page.evaluate((to) => void window.open(to), url);
  const opened = await popup;
  await opened.waitForLoadState();
  return opened.mainFrame();
}

export const frameAt = (page: Page, site: string) =>
  page.frames().find((frame) => frame.url().startsWith(site)) as Frame;

export async function waitForFrame(page: Page, site: string): Promise<Frame> {
  await expect.poll(() => frameAt(page, site)).toBeTruthy();
  await frameAt(page, site).waitForLoadState();
  return frameAt(page, site);
}

declare global {
  interface Window {
    received?: { data: unknown; origin: string }[];
    lastSender?: Window;
  }
}
