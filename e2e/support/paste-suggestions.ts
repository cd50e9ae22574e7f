import type { Locator } from '@playwright/test';

export const props = {
  notes: { type: 'SHORT_TEXT', displayName: 'Notes', required: false },
  token: { type: 'SECRET_TEXT', displayName: 'Access token', required: true },
  host: { type: 'SHORT_TEXT', displayName: 'Host', required: false, description: 'Where it runs' },
};

export const quotesHint = 'What you entered is in quotation marks.';

/** By the clipboard: cuts the text from one input and pastes it into another. */
export async function paste(text: string, from: Locator, into: Locator): Promise<void> {
  await from.fill(text);
  await from.press('ControlOrMeta+a');
  await from.press('ControlOrMeta+x');
  await into.press('ControlOrMeta+v');
}
