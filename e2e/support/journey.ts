import type { Page } from '@playwright/test';
import { lastInput } from './last-input.ts';
import { secretPiece } from './pieces.ts';

/** A page, or a frame in one. */
export type Content = Pick<Page, 'getByLabel' | 'getByRole' | 'getByText' | 'locator'>;

/** What the tests type; long enough that the dialog would have to hide it. */
export const secret = 'sk-test-1234567890';

/** A named connection of `secretPiece`, and how connect() tells that it was saved. */
export const request = { pieceName: secretPiece.name, connectionName: 'acme-1' };
export const saved = {
  status: 'resolved',
  value: { connection: { id: 'id1'.padEnd(21, '0'), name: request.connectionName } },
};
export const closed = { status: 'resolved', value: { connection: undefined } };

export const secretInput = (content: Content) => content.getByLabel('API key', { exact: true });
const saveButton = (content: Content) => content.getByRole('button', { name: 'Connect', exact: true });
export const closeButton = (content: Content) => content.getByRole('button', { name: 'Close', exact: true });

export async function typeAndSave(content: Content, key = secret): Promise<void> {
  await secretInput(content).fill(key);
  // With less motion the dialog is gone as soon as it is saved.
  lastInput(saveButton(content).click());
}

/** Only pressed, and not waited for: the dialog is gone with it. */
export async function pressEscape(page: Page, content: Content): Promise<void> {
  await secretInput(content).focus();
  const { keyboard } = 'keyboard' in content ? (content as Page) : page;
  lastInput(keyboard.down('Escape'));
}
