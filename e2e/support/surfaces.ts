import type { ConnectionsOptions, ConnectOptions } from '../../src/loader/index.ts';
import type { HostPage } from './host-page.ts';
import { dialogFrame } from './test.ts';

/** The dialog must behave the same on both. */
export const surfaces = ['iframe', 'popup'] as const;

export type SurfaceKind = (typeof surfaces)[number];

/** Calls connect() and returns the content of the dialog. */
export function connectOn(kind: SurfaceKind, host: HostPage, options: ConnectOptions, { abortable = false } = {}) {
  return openOn(kind, host, (surface) => host.connect({ ...surface, ...options }, { abortable }));
}

export function connectionsOn(
  kind: SurfaceKind,
  host: HostPage,
  options: ConnectionsOptions = {},
  { abortable = false } = {},
) {
  return openOn(kind, host, (surface) => host.connections({ ...surface, ...options }, { abortable }));
}

async function openOn(kind: SurfaceKind, host: HostPage, open: (surface: { newWindow?: object }) => Promise<void>) {
  if (kind === 'iframe') {
    await open({});
    return dialogFrame(host.page);
  }
  const popup = host.page.waitForEvent('popup');
  await open({ newWindow: {} });
  return popup;
}
