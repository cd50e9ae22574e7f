import type { Content } from './journey.ts';
import { secretPiece } from './pieces.ts';
import type { ProtocolHost } from './protocol-host.ts';
import { dialogFrame } from './test.ts';

export const connectOptions = { pieceName: secretPiece.name };

export async function openProtocolDialog(
  host: ProtocolHost,
  kind: 'frame' | 'popup',
  connect: object = connectOptions,
): Promise<Content> {
  const popup = kind === 'popup' ? host.page.waitForEvent('popup') : undefined;
  await host.open(kind, connect);
  return (await popup) ?? dialogFrame(host.page);
}

/** The last one that the host page holds for its next dialog. */
export async function lastDraft(host: ProtocolHost) {
  return (await host.messages('CLIENT_CONNECT_DRAFT')).at(-1);
}
