import { expect } from '@playwright/test';
import type { WebKitHostPage } from './open-dialog.ts';
import type { DriverSession } from './session.ts';

/** Opens the dialog as whoever has no mouse: Enter on the host page's button. */
export async function pressedOpen(
  session: DriverSession,
  host: WebKitHostPage,
  open: () => Promise<void>,
): Promise<void> {
  host.page.click = async (selector) => {
    await host.page.evaluate((button) => document.querySelector<HTMLElement>(button)?.focus(), selector);
    await session.press('Enter');
  };
  await open();
}

/** Waits without a look into the dialog, which would give it the focus. */
export async function untilReady(host: WebKitHostPage): Promise<void> {
  const events = async () => (await host.events()).map(({ type }) => type);
  await expect.poll(events, { message: 'the dialog is ready' }).toContain('ready');
}
