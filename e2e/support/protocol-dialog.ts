import { type Content, secret, secretInput } from './journey.ts';
import { secretPiece } from './pieces.ts';
import type { ProtocolHost } from './protocol-host.ts';
import { dialogFrame } from './test.ts';

export const route = 'POST /v1/app-connections';
export const list = 'GET /v1/app-connections';
export const piece = { pieceName: secretPiece.name };

export async function open(host: ProtocolHost, kind: 'frame' | 'popup', connect: object = piece): Promise<Content> {
  const popup = kind === 'popup' ? host.page.waitForEvent('popup') : undefined;
  await host.open(kind, connect);
  return (await popup) ?? dialogFrame(host.page);
}

export async function save(content: Content): Promise<void> {
  await secretInput(content).fill(secret);
  await content.getByRole('button', { name: 'Connect', exact: true }).click();
}

/** The last one that the host page holds for its next dialog. */
export async function lastDraft(host: ProtocolHost) {
  return (await host.messages('CLIENT_CONNECT_DRAFT')).at(-1);
}
