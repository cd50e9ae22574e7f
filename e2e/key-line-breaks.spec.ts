import type { Locator } from '@playwright/test';
import { CustomDialog } from './support/custom.ts';
import { expect, test } from './support/test.ts';

const twoLines = '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n';

/** As a drag from another window. */
async function dropText(input: Locator, text: string): Promise<void> {
  await input.evaluate((element, dropped) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', dropped);
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
}

for (const type of ['SHORT_TEXT', 'SECRET_TEXT']) {
  for (const displayName of ['SSH Key', 'Signing secret']) {
    test(`${type} ${displayName}: the lines of a text that is dropped stay`, async ({ host }) => {
      const dialog = await CustomDialog.open(host, { key: { type, displayName, required: true } });
      await dropText(dialog.field(displayName), twoLines);
      await expect(dialog.field(displayName)).toHaveValue(twoLines);
      await expect(dialog.field(displayName)).toBeFocused();
      expect(await dialog.save()).toEqual({ key: twoLines });
    });
  }

  test(`${type}: the lines of a key that a password manager fills in stay`, async ({ host }) => {
    const dialog = await CustomDialog.open(host, { key: { type, displayName: 'Private Key', required: true } });
    await dialog.field('Private Key').fill(twoLines);
    expect(await dialog.save()).toEqual({ key: twoLines });
  });
}

test('line breaks that a password manager lost are restored by one click', async ({ host }) => {
  const dialog = await CustomDialog.open(host, { key: { type: 'SHORT_TEXT', displayName: 'SSH Key', required: true } });
  await dialog.field('SSH Key').fill(twoLines);
  await dialog.field('SSH Key').press('Tab');
  await dialog.root.getByRole('button', { name: 'Restore line breaks' }).click();
  await expect(dialog.field('SSH Key')).toHaveJSProperty('tagName', 'TEXTAREA');
  await expect(dialog.field('SSH Key')).toBeFocused();
  expect(await dialog.save()).toEqual({ key: twoLines });
});
