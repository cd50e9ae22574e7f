import { CustomDialog } from './support/custom.ts';
import { paste, props, quotesHint } from './support/paste-suggestions.ts';
import { basicPiece } from './support/pieces.ts';
import { dialogFrame, expect, test } from './support/test.ts';

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
    ['Bearer sk-live-51', 'The word “Bearer” usually isn’t part of this value.', 'Remove “Bearer”'],
    ['ACME_TOKEN=sk-live-51', '“ACME_TOKEN=” usually isn’t part of this value.', 'Remove “ACME_TOKEN=”'],
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
