import type { Page } from '@playwright/test';
import { lastInput } from './last-input.ts';
import { secretPiece } from './pieces.ts';

/** A page, or a frame in one. */
export type Content = Pick<Page, 'getByLabel' | 'getByRole' | 'getByText' | 'locator'>;

/** Long enough that the dialog masks it in messages. */
export const secret = 'sk-test-1234567890';

/** Options of connect() for `secretPiece`, and its outcomes after a save and without one. */
export const request = { pieceName: secretPiece.name, connectionName: 'acme-1' };
export const saved = {
  status: 'resolved',
  value: { connection: { id: 'id1'.padEnd(21, '0'), name: request.connectionName } },
};
export const closed = { status: 'resolved', value: { connection: undefined } };

export const secretInput = (content: Content) => content.getByLabel('API key', { exact: true });
export const button = (content: Content, name: string) => content.getByRole('button', { name, exact: true });
const saveButton = (content: Content) => button(content, 'Connect');
export const closeButton = (content: Content) => button(content, 'Close');

export async function typeAndSave(content: Content, key = secret): Promise<void> {
  await secretInput(content).fill(key);
  // With reduced motion the dialog closes as soon as it has saved.
  lastInput(saveButton(content).click());
}

/** For a dialog that stays open. */
export async function fillAndSubmit(content: Content): Promise<void> {
  await secretInput(content).fill(secret);
  await saveButton(content).click();
}

/** Without keyup: the dialog closes on keydown. */
export async function pressEscape(page: Page, content: Content): Promise<void> {
  await secretInput(content).focus();
  const { keyboard } = 'keyboard' in content ? (content as Page) : page;
  lastInput(keyboard.down('Escape'));
}
