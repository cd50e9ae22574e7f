import type { ConnectionsOptions, ConnectOptions } from '../../src/loader/index.ts';
import type { HostPage } from './host-page.ts';
import { dialogFrame } from './test.ts';

/** Both ways to show the dialog: what holds for one must hold for the other. */
export const surfaces = ['iframe', 'popup'] as const;

export type SurfaceKind = (typeof surfaces)[number];

/** Calls connect() and returns where the dialog's content is. */
export function connectOn(kind: SurfaceKind, host: HostPage, options: ConnectOptions, { abortable = false } = {}) {
  return openOn(kind, host, (more) => host.connect({ ...more, ...options }, { abortable }));
}

export function connectionsOn(
  kind: SurfaceKind,
  host: HostPage,
  options: ConnectionsOptions = {},
  { abortable = false } = {},
) {
  return openOn(kind, host, (more) => host.connections({ ...more, ...options }, { abortable }));
}

async function openOn(kind: SurfaceKind, host: HostPage, open: (more: { newWindow?: object }) => Promise<void>) {
  if (kind === 'iframe') {
    await open({});
    return dialogFrame(host.page);
  }
  const popup = host.page.waitForEvent('popup');
  await open({ newWindow: {} });
  return popup;
}
