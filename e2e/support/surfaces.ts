import type { ConnectOptions } from '../../src/loader/index.ts';
import type { HostPage } from './host-page.ts';
import { dialogFrame } from './test.ts';

/** Both ways to show the dialog: what holds for one must hold for the other. */
export const surfaces = ['iframe', 'popup'] as const;

export type SurfaceKind = (typeof surfaces)[number];

/** Calls connect() and returns where the dialog's content is. */
export async function connectOn(
  kind: SurfaceKind,
  host: HostPage,
  options: ConnectOptions,
  { abortable = false } = {},
) {
  if (kind === 'iframe') {
    await host.connect(options, { abortable });
    return dialogFrame(host.page);
  }
  const popup = host.page.waitForEvent('popup');
  await host.connect({ newWindow: {}, ...options }, { abortable });
  return popup;
}
