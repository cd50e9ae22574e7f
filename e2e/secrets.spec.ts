import type { Locator } from '@playwright/test';
import { openAcme } from './support/acme.ts';
import { CustomDialog } from './support/custom.ts';
import { basicPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

const pem = '-----BEGIN PRIVATE KEY-----\nMIIEvQ\nIBADAN\n-----END PRIVATE KEY-----\n';

/** Dispatches the event of a real paste, which works without permission for the clipboard. */
async function paste(input: Locator, text: string): Promise<void> {
  await input.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    element.focus();
    if (element.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
  }, text);
}

test('a secret of whitespace only is reported as missing', async ({ host, stage }) => {
  const { key, submit, root } = await openAcme(host);
  await key.fill('   ');
  await submit.click();
  await expect(root.getByText('Enter API key.')).toBeVisible();
  await expect(key).toBeFocused();
  expect(stage.instance.saves).toEqual([]);
});

test('whitespace around a key is trimmed, and kept around a password', async ({ host }) => {
  const dialog = await CustomDialog.open(host, {
    key: { type: 'SECRET_TEXT', displayName: 'API key', required: true },
    plain: { type: 'SHORT_TEXT', displayName: 'Access token', required: true },
    password: { type: 'SECRET_TEXT', displayName: 'Password', required: true },
    plainPassword: { type: 'SHORT_TEXT', displayName: 'Login passphrase', required: true },
    pwd: { type: 'SECRET_TEXT', displayName: 'Pwd', required: true },
  });
  await paste(dialog.field('API key'), '  sk-1\t\n');
  for (const label of ['Access token', 'Password', 'Login passphrase']) await dialog.field(label).fill(' a b ');
  await dialog.field('Pwd').fill('   ');
  expect(await dialog.save()).toEqual({
    key: 'sk-1',
    plain: 'a b',
    password: ' a b ',
    plainPassword: ' a b ',
    pwd: '   ',
  });
});

test('BASIC_AUTH: the username is trimmed, and the password is not', async ({ host, stage }) => {
  stage.instance.pieces = [basicPiece];
  await host.open();
  await host.connect({ pieceName: basicPiece.name, connectionName: 'basic-1' });
  const dialog = new CustomDialog(host);
  await expect(dialog.root.getByText('The one you sign in with')).toBeVisible();
  await dialog.field('Email').fill(' a@b.example ');
  await dialog.field('Password').fill(' p w ');
  await dialog.save();
  expect(stage.instance.saves[0]?.value).toEqual({ type: 'BASIC_AUTH', username: 'a@b.example', password: ' p w ' });
});

test('a pasted key with line breaks keeps them and stays masked', async ({ host }) => {
  const dialog = await CustomDialog.open(host, {
    key: { type: 'SECRET_TEXT', displayName: 'Signing key', required: true },
  });
  const key = dialog.field('Signing key');
  await paste(key, pem);
  await expect(key).toHaveJSProperty('tagName', 'TEXTAREA');
  await expect(key).toHaveValue(pem);
  await expect(key).toBeFocused();
  await expect(key).toHaveCSS('-webkit-text-security', 'disc');
  await dialog.root.getByRole('button', { name: 'Show Signing key' }).click();
  await expect(key).toHaveCSS('-webkit-text-security', 'none');
  expect(await dialog.save()).toEqual({ key: pem });
});

test('a pasted key keeps its lines in an input for plain text, too', async ({ host }) => {
  const dialog = await CustomDialog.open(host, { key: { type: 'SHORT_TEXT', displayName: 'SSH Key', required: true } });
  await paste(dialog.field('SSH Key'), pem);
  await expect(dialog.field('SSH Key')).toHaveValue(pem);
  await expect(dialog.field('SSH Key')).toBeFocused();
  expect(await dialog.save()).toEqual({ key: pem });
});

test('a secret can be revealed and hidden again', async ({ host }) => {
  const { key, root } = await openAcme(host);
  await key.fill('sk-123');
  await expect(key).toHaveAttribute('type', 'password');
  await root.getByRole('button', { name: 'Show API key' }).click();
  await expect(key).toHaveAttribute('type', 'text');
  await expect(key).toHaveValue('sk-123');
  await root.getByRole('button', { name: 'Hide API key' }).click();
  await expect(key).toHaveAttribute('type', 'password');
});

test('a revealed secret is hidden again when the form is submitted and when the page is hidden', async ({
  host,
  stage,
}) => {
  stage.instance.inTurn('POST /v1/app-connections', { status: 400, body: { code: 'INVALID_APP_CONNECTION' } });
  const { key, root, submit } = await openAcme(host);
  const show = root.getByRole('button', { name: 'Show API key' });
  await show.click();
  await submit.click();
  await expect(root.getByText('Enter API key.')).toBeVisible();
  await expect(key).toHaveAttribute('type', 'password');
  await key.fill('sk-123');
  await show.click();
  await submit.click();
  await expect(root.getByRole('alert')).toBeVisible();
  await expect(key).toHaveAttribute('type', 'password');
  await show.click();
  await expect(key).toHaveAttribute('type', 'text');
  await key.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(key).toHaveAttribute('type', 'password');
  await expect(key).toHaveValue('sk-123');
});

test('a text that probably is a secret is shown as it is typed, and can be hidden', async ({ host }) => {
  const dialog = await CustomDialog.open(host, {
    token: { type: 'SHORT_TEXT', displayName: 'Access token', required: true },
    region: { type: 'SHORT_TEXT', displayName: 'Region', required: false },
  });
  const token = dialog.field('Access token');
  await expect(dialog.root.getByRole('button', { name: /^(Show|Hide) / })).toHaveCount(0);
  await token.pressSequentially('sk-123');
  await expect(token).toHaveAttribute('type', 'text');
  await dialog.root.getByRole('button', { name: 'Hide Access token' }).click();
  await expect(token).toHaveAttribute('type', 'password');
  await expect(token).toHaveValue('sk-123');
  await dialog.root.getByRole('button', { name: 'Show Access token' }).click();
  await expect(token).toHaveAttribute('type', 'text');
  await dialog.field('Region').fill('eu');
  await expect(dialog.root.getByRole('button', { name: /Region/ })).toHaveCount(0);
  expect(await dialog.save()).toEqual({ token: 'sk-123', region: 'eu' });
});
