import type { HostPage } from './host-page.ts';
import { button, type Content } from './journey.ts';
import { lastInput } from './last-input.ts';
import { secretPiece } from './pieces.ts';
import { expect } from './test.ts';

export const unnamedRequest = { pieceName: secretPiece.name };
const discardedInput = 'What you entered will be lost.';

/** Cancel, and Discard: the last input. */
export async function discard(content: Content): Promise<void> {
  await button(content, 'Cancel').click();
  await expect(content.getByRole('alertdialog')).toContainText(discardedInput);
  lastInput(button(content, 'Discard').click());
}

/** connect() resolves with the connection, and there is no second one. */
export async function expectSavedOnce(host: HostPage): Promise<void> {
  const outcome = await host.settled();
  const stored = await host.stage.instance.stored();
  expect(stored).toHaveLength(1);
  const connection = { id: stored[0]?.id, name: stored[0]?.externalId };
  expect(outcome).toEqual({ status: 'resolved', value: { connection } });
}
