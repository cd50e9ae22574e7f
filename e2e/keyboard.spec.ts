import { lastInput } from './support/last-input.ts';
import { allFieldTypesPiece, secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

test('a form can be completed by keyboard alone, and the focus returns to the page', async ({
  page,
  stage,
  host,
  dialog,
}) => {
  stage.instance.pieces = [allFieldTypesPiece];
  await host.open();
  await host.connect({ pieceName: allFieldTypesPiece.name, connectionName: 'every' });
  await expect(dialog.getByLabel('Host')).toBeFocused();

  await page.keyboard.type('acme.example');
  await page.keyboard.press('Tab'); // the link in the description
  await page.keyboard.press('Tab');
  await page.keyboard.type('sk-1');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Show Access token' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(dialog.getByLabel('Access token', { exact: true })).toHaveAttribute('type', 'text');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5432');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown'); // Region: the first option
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('combobox', { name: 'Data centre' })).toBeFocused();
  await page.keyboard.type('city 12');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Data centre' })).toHaveValue('City 12');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space'); // Scopes: Read
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(dialog.getByLabel('Use TLS')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(dialog.getByLabel('Certificate')).toBeFocused();
  await page.keyboard.type('line');
  for (const name of ['Choose a file', 'Cancel', 'Connect']) {
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Enter');

  expect(await host.settled()).toMatchObject({ status: 'resolved', value: { connection: { name: 'every' } } });
  expect(stage.instance.saves[0]?.value.props).toMatchObject({
    host: 'acme.example',
    token: 'sk-1',
    port: 5432,
    region: 'eu',
    centre: { id: 11 },
    scopes: ['r'],
    secure: false,
    certificate: 'line',
  });
  await expect(page.locator('#run')).toBeFocused();
});

test('Enter in a field submits; an invalid form focuses its first invalid field', async ({
  page,
  stage,
  host,
  dialog,
}) => {
  stage.instance.pieces = [secretPiece];
  await host.open();
  await host.connect({ pieceName: secretPiece.name, connectionName: 'acme-1' });
  const key = dialog.getByLabel('API key', { exact: true });
  await expect(key).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(key).toBeFocused();
  await expect(key).toHaveAccessibleDescription('Enter API key.');
  await page.keyboard.type('sk-1');
  await expect(key).toHaveAccessibleDescription('');
  await page.keyboard.press('Enter');
  expect(await host.settled()).toMatchObject({ status: 'resolved' });
});

test('Escape closes the open list first, then the confirmation, then the dialog', async ({
  page,
  stage,
  host,
  dialog,
}) => {
  stage.instance.pieces = [allFieldTypesPiece];
  await host.open();
  await host.connect({ pieceName: allFieldTypesPiece.name, connectionName: 'every' });
  const list = dialog.getByRole('combobox', { name: 'Data centre' });
  await list.click();
  await expect(dialog.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('listbox')).toBeHidden();
  await dialog.getByLabel('Host').fill('x');
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('button', { name: 'Keep editing' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog.getByLabel('Host')).toBeFocused();
  await expect(dialog.getByLabel('Host')).toHaveValue('x');
  await page.keyboard.press('Escape');
  lastInput(dialog.getByRole('button', { name: 'Discard' }).click());
  expect(await host.settled()).toEqual({ status: 'resolved', value: { connection: undefined } });
});

test('Ctrl+Enter submits from any field or button, but still follows a focused link', async ({
  page,
  stage,
  host,
  dialog,
}) => {
  stage.instance.pieces = [allFieldTypesPiece];
  await host.open();
  await host.connect({ pieceName: allFieldTypesPiece.name, connectionName: 'every' });
  const error = dialog.getByText('Enter Access token.');
  await dialog.getByLabel('Certificate').press('ControlOrMeta+Enter');
  await expect(error).toBeVisible();
  await expect(dialog.getByLabel('Host')).toBeFocused();
  await dialog.getByLabel('Host').fill('x');
  // Enter without Ctrl would press Cancel.
  await dialog.getByRole('button', { name: 'Cancel' }).press('ControlOrMeta+Enter');
  await expect(dialog.getByLabel('Access token', { exact: true })).toBeFocused();
  const opened = page.context().waitForEvent('page');
  await dialog.getByRole('link', { name: 'https://app.example/host' }).press('ControlOrMeta+Enter');
  await (await opened).close();
  await expect(dialog.getByRole('link', { name: 'https://app.example/host' })).toBeFocused();
});

test('inputs have hints for virtual keyboards', async ({ stage, host, dialog }) => {
  stage.instance.pieces = [allFieldTypesPiece];
  await host.open();
  await host.connect({ pieceName: allFieldTypesPiece.name });
  for (const name of ['Connection name', 'Host', 'Access token', 'Port']) {
    await expect(dialog.getByLabel(name, { exact: true }), name).toHaveAttribute('enterkeyhint', 'go');
  }
  await expect(dialog.getByRole('combobox', { name: 'Data centre' })).toHaveAttribute('enterkeyhint', 'done');
  await expect(dialog.getByLabel('Certificate')).not.toHaveAttribute('enterkeyhint');
  await expect(dialog.getByLabel('Host')).toHaveAttribute('inputmode', 'url');
  await expect(dialog.getByLabel('Port')).toHaveAttribute('inputmode', 'decimal');
  for (const input of await dialog.locator('input.input, textarea').all()) {
    await expect(input).toHaveAttribute('autocomplete', 'off');
  }
});
