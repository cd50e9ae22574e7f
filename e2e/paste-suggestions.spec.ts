import type { Locator, Page } from '@playwright/test';
import { deferred } from '../demo/testing/deferred.ts';
import { CustomDialog } from './support/custom.ts';
import { basicPiece } from './support/pieces.ts';
import { dialogFrame, expect, test } from './support/test.ts';

const props = {
  notes: { type: 'SHORT_TEXT', displayName: 'Notes', required: false },
  token: { type: 'SECRET_TEXT', displayName: 'Access token', required: true },
  host: { type: 'SHORT_TEXT', displayName: 'Host', required: false, description: 'Where it runs' },
};

const quotesHint = 'What you entered is in quotation marks.';

/** By the clipboard: cuts the text from one input and pastes it into another. */
async function paste(text: string, from: Locator, into: Locator): Promise<void> {
  await from.fill(text);
  await from.press('ControlOrMeta+a');
  await from.press('ControlOrMeta+x');
  await into.press('ControlOrMeta+v');
}

test('one click removes pasted quotation marks', async ({ host }) => {
  const dialog = await CustomDialog.open(host, props);
  const token = dialog.field('Access token');
  await paste('"sk-live-51"', dialog.field('Notes'), token);
  await expect(dialog.root.getByText(quotesHint)).toHaveAttribute('aria-live', 'polite');
  await expect(token).toHaveAccessibleDescription(quotesHint);
  await expect(token).not.toHaveAttribute('aria-invalid', 'true');
  const fix = dialog.root.getByRole('button', { name: 'Remove quotation marks' });
  expect((await fix.boundingBox())?.height).toBeGreaterThanOrEqual(24);

  await fix.click();
  await expect(token).toBeFocused();
  await expect(token).toHaveValue('sk-live-51');
  await expect(token).toHaveAccessibleDescription('');
  await expect(fix).toHaveCount(0);
  await expect(dialog.root.getByText('Changed.')).toHaveAttribute('aria-live', 'polite');
  await token.press('End');
  await token.press('2');
  await expect(dialog.root.getByText('Changed.')).toHaveCount(0);
  expect(await dialog.save()).toMatchObject({ token: 'sk-live-512' });
});

/** Returns what releases it. */
async function holdSuggestions(page: Page): Promise<() => void> {
  const { promise: released, resolve: release } = deferred();
  await page.context().route(/paste-suggestions-.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('a value that was pasted before suggestions have loaded is checked, and one that is being typed is not', async ({
  host,
  page,
}) => {
  const release = await holdSuggestions(page);
  const dialog = await CustomDialog.open(host, props);
  const [notes, token] = [dialog.field('Notes'), dialog.field('Access token')];
  await paste('"sk-live-51"', notes, token);
  await notes.pressSequentially('"eu"');
  await expect(dialog.root.getByText(quotesHint)).toHaveCount(0);
  release();
  await expect(token).toHaveAccessibleDescription(quotesHint);
  await expect(notes).toHaveAccessibleDescription('');
});

test('a value that is typed while suggestions load is not checked before the input is left', async ({ host, page }) => {
  const release = await holdSuggestions(page);
  const dialog = await CustomDialog.open(host, props);
  const token = dialog.field('Access token');
  await token.pressSequentially('"sk-1');
  // The last character comes with the frame in which the suggestions are added.
  const added = await token.evaluateHandle((input: HTMLInputElement) => ({
    framesLater: new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        input.value = '"sk-1"';
        input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
      });
      observer.observe(input.closest('.field') as Element, { childList: true, subtree: true });
    }),
  }));
  release();
  await added.evaluate(({ framesLater }) => framesLater);
  await expect(token).toHaveAccessibleDescription('');
  await token.press('Tab');
  await expect(token).toHaveAccessibleDescription(quotesHint);
});

test('a value that was typed and left before suggestions have loaded is checked', async ({ host, page }) => {
  const release = await holdSuggestions(page);
  const dialog = await CustomDialog.open(host, props);
  const token = dialog.field('Access token');
  await token.pressSequentially('"sk-live-51"');
  // To the button within the same field.
  await token.press('Tab');
  await expect(dialog.root.getByRole('button', { name: 'Show Access token' })).toBeFocused();
  release();
  await expect(token).toHaveAccessibleDescription(quotesHint);
});

test('a value that a script has entered is checked when the input is left', async ({ host }) => {
  const dialog = await CustomDialog.open(host, props);
  const token = dialog.field('Access token');
  await token.focus();
  // As extensions do; without an edit by the user there will be no `change`.
  await token.evaluate((input: HTMLInputElement) => {
    input.value = '"sk-live-51"';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(token).toHaveAccessibleDescription('');
  await token.press('Tab');
  await expect(token).toHaveAccessibleDescription(quotesHint);
});

test('suggestions about a secret do not reveal it', async ({ host }) => {
  const dialog = await CustomDialog.open(host, props);
  const token = dialog.field('Access token');
  for (const [value, hint, fix] of [
    ['Bearer sk-live-51', 'The word “Bearer” usually isn’t part of it.', 'Remove “Bearer”'],
    ['ACME_TOKEN=sk-live-51', '“ACME_TOKEN=” usually isn’t part of it.', 'Remove “ACME_TOKEN=”'],
    ['sk-live- 51', 'What you entered contains extra spaces.', 'Remove spaces'],
  ] as const) {
    await token.fill(value);
    await token.press('Tab');
    await expect(dialog.root.getByText(hint)).toBeVisible();
    await expect(dialog.root).not.toContainText('sk-live');
    await dialog.root.getByRole('button', { name: fix }).click();
    await expect(token).toHaveValue('sk-live-51');
  }
});

test('a suggestion appears on blur, disappears with the next edit and does not prevent saving', async ({ host }) => {
  const dialog = await CustomDialog.open(host, props);
  const token = dialog.field('Access token');
  const hint = dialog.root.getByText(quotesHint);
  await token.pressSequentially('"sk-1"');
  await expect(token).toHaveValue('"sk-1"');
  await expect(hint).toHaveCount(0);
  await token.press('Tab');
  await expect(hint).toBeVisible();
  await token.press('End');
  await token.press('Backspace');
  await expect(token).toHaveValue('"sk-1');
  await expect(hint).toHaveCount(0);
  await token.press('"');
  await expect(token).toHaveValue('"sk-1"');
  await expect(hint).toHaveCount(0);
  // One click must suffice, although blur makes the suggestion appear above the button.
  expect(await dialog.save()).toMatchObject({ token: '"sk-1"' });
});

test('keeps the layout stable while a mouse button is pressed', async ({ host, page }) => {
  const dialog = await CustomDialog.open(host, props);
  await dialog.field('Host').fill('https://db.example.com/');
  await dialog.root.getByRole('button', { name: 'Show Access token' }).hover();
  await page.mouse.down();
  await expect(dialog.field('Host')).not.toBeFocused();
  await expect(dialog.root.getByRole('button', { name: 'Change to' })).toHaveCount(0);
  await page.mouse.up();
  await expect(dialog.field('Access token')).toHaveAttribute('type', 'text');
  await dialog.root.getByRole('button', { name: 'Change to “db.example.com”' }).click();
  await expect(dialog.field('Host')).toHaveValue('db.example.com');
  await expect(dialog.field('Host')).toHaveAccessibleDescription('Where it runs');
});

test('a suggestion keeps the property’s description and replaces its error', async ({ host }) => {
  const dialog = await CustomDialog.open(host, props);
  const field = dialog.field('Host');
  await field.fill('https://db.example.com/');
  await field.press('Tab');
  const hint = 'Enter only “Host”, without “https://” or anything after it.';
  await expect(field).toHaveAccessibleDescription(`${hint} Where it runs`);
  await dialog.submit.click();
  expect(await dialog.errorOf('Access token')).toBe('Enter Access token.');
  const token = dialog.field('Access token');
  await token.fill('"sk"');
  await token.press('Tab');
  await expect(token).toHaveAccessibleDescription(quotesHint);
});

test('suggestions apply to a username, and not to a password', async ({ host, stage, page }) => {
  stage.instance.pieces = [basicPiece];
  await host.open();
  await host.connect({ pieceName: basicPiece.name, connectionName: 'basic-1' });
  const root = dialogFrame(page).getByRole('dialog');
  await root.getByLabel('Password', { exact: true }).fill('"secret"');
  await root.getByLabel('Email').fill('"me@example.com"');
  await root.getByLabel('Email').press('Tab');
  await expect(root.getByText(quotesHint)).toHaveCount(1);
  await expect(root.getByLabel('Email')).toHaveAccessibleDescription(quotesHint);
});
