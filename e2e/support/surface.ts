import type { Locator } from '@playwright/test';
import type { ConnectOptions } from '../../src/loader/index.ts';
import type { HostPage } from './host-page.ts';
import { dialogFrame } from './test.ts';

/** Where a dialog is shown. What holds in one must hold in the other. */
export const surfaces = ['iframe', 'popup'] as const;

export type SurfaceKind = (typeof surfaces)[number];

/** Calls connect() and gives the dialog that opens. */
export async function openDialog(host: HostPage, kind: SurfaceKind, options: ConnectOptions): Promise<Locator> {
  if (kind === 'iframe') {
    await host.connect(options);
    return dialogFrame(host.page).getByRole('dialog');
  }
  const popup = host.page.waitForEvent('popup');
  await host.connect({ ...options, newWindow: {} });
  return (await popup).getByRole('dialog');
}
