import type { FrameLocator, Locator } from '@playwright/test';
import type { ConfigureOptions, ConnectOptions } from '../../src/loader/index.ts';
import { field } from './fill.ts';
import type { HostPage } from './host-page.ts';
import { secretPiece } from './pieces.ts';
import { dialogFrame } from './test.ts';

/** The dialog for `secretPiece`. */
export type AcmeDialog = {
  root: Locator;
  key: Locator;
  /** Labelled Connect or Reconnect. */
  submit: Locator;
  alert: Locator;
  frame: FrameLocator;
};

export function acmeDialog(host: HostPage): AcmeDialog {
  const frame = dialogFrame(host.page);
  const root = frame.getByRole('dialog');
  return {
    root,
    frame,
    key: field(root, 'API key'),
    submit: root.getByRole('button', { name: /^(Connect|Reconnect)$/ }),
    alert: root.getByRole('alert'),
  };
}

/** Opens the host page and the dialog; the `connectionName` is `acme-1` by default. */
export async function openAcme(
  host: HostPage,
  options: Partial<ConnectOptions> = {},
  configure: Partial<ConfigureOptions> = {},
): Promise<AcmeDialog> {
  host.stage.instance.pieces.push(secretPiece);
  await host.open(configure);
  await host.connect({ pieceName: secretPiece.name, connectionName: 'acme-1', ...options });
  return acmeDialog(host);
}
