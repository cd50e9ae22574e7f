import type { ConnectionsOptions, ConnectOptions } from '../../../src/loader/index.ts';
import type { HostPage } from '../../support/host-page.ts';
import type { SurfaceKind } from '../../support/surfaces.ts';
import type { DriverContent } from './content.ts';

export type WebKitHostPage = HostPage<DriverContent>;

const DIALOG_FRAME = 'iframe[title="Connect"]';

export const dialogFrame = (tab: DriverContent) => tab.frame(DIALOG_FRAME);

type Call = { newWindow?: ConnectOptions['newWindow'] };

/** Calls connect() in a click and returns the content of the dialog. */
export function connectOn(
  kind: SurfaceKind,
  host: WebKitHostPage,
  options: ConnectOptions,
  more: { abortable?: boolean } = {},
): Promise<DriverContent> {
  return openOn(kind, host, (surface) => host.connect({ ...options, ...surface }, more));
}

export function connectionsOn(
  kind: SurfaceKind,
  host: WebKitHostPage,
  options: ConnectionsOptions,
): Promise<DriverContent> {
  return openOn(kind, host, (surface) => host.connections({ ...options, ...surface }));
}

async function openOn(kind: SurfaceKind, host: WebKitHostPage, open: (surface: Call) => Promise<void>) {
  if (kind === 'popup') return host.page.opened(() => open({ newWindow: {} }));
  await open({});
  return dialogFrame(host.page);
}
