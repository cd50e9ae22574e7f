import type { Locator } from '@playwright/test';
import { CustomDialog } from './support/custom.ts';
import { expect, test } from './support/test.ts';

const keyFile = `${JSON.stringify({ type: 'service_account', private_key: '-----BEGIN\nABC\n' }, null, 2)}\n`;

type DroppedFile = { name: string; content: number[] | string };

/** Playwright cannot drag a file from the desktop. */
async function drop(input: Locator, file: DroppedFile): Promise<void> {
  const bytes = typeof file.content === 'string' ? [...new TextEncoder().encode(file.content)] : file.content;
  await input.evaluate(
    (element, { name, content }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], name));
      for (const type of ['dragover', 'drop']) {
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    { name: file.name, content: bytes },
  );
}

for (const type of ['SHORT_TEXT', 'LONG_TEXT', 'SECRET_TEXT']) {
  const property = { type, displayName: 'Service account JSON', required: true };

  test(`${type}: reads a key file that is dropped`, async ({ host }) => {
    const dialog = await CustomDialog.open(host, { account: property });
    const input = dialog.field('Service account JSON');
    await expect(dialog.root.getByText('Paste the file’s contents or drop the file here.')).toBeVisible();
    await drop(input, { name: 'key.json', content: keyFile });
    await expect(input).toHaveAccessibleDescription('Loaded key.json');
    await expect(dialog.root.getByRole('status').filter({ hasText: 'Loaded key.json' })).toHaveCount(1);
    await expect(input).toHaveValue(keyFile);
    const props = await dialog.save();
    expect(JSON.parse(String(props.account))).toEqual(JSON.parse(keyFile));
  });

  test(`${type}: takes the pasted contents of a key file`, async ({ host }) => {
    const dialog = await CustomDialog.open(host, { account: property });
    const oneLine = JSON.stringify(JSON.parse(keyFile));
    await dialog.field('Service account JSON').fill(oneLine);
    expect(await dialog.save()).toEqual({ account: oneLine });
  });

  test(`${type}: rejects files that are too large or not text`, async ({ host }) => {
    const dialog = await CustomDialog.open(host, { account: property });
    const input = dialog.field('Service account JSON');
    await input.fill('{}');
    await drop(input, { name: 'huge.json', content: 'x'.repeat(256 * 1024 + 1) });
    await expect(dialog.root.locator('.field-error')).toHaveText(
      'This file is larger than 256 kB. Make sure you chose the key file.',
    );
    await drop(input, { name: 'photo.png', content: [0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xfe] });
    await expect(dialog.root.locator('.field-error')).toHaveText(
      'This isn’t a text file. Make sure you chose the key file.',
    );
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    // A folder cannot be read.
    await input.evaluate(() => {
      File.prototype.text = () => Promise.reject(new DOMException('', 'NotFoundError'));
    });
    await drop(input, { name: 'keys', content: '{}' });
    await expect(dialog.root.locator('.field-error')).toHaveText(
      'This isn’t a text file. Make sure you chose the key file.',
    );
    await expect(input).toHaveValue('{}');
    expect(await dialog.save()).toEqual({ account: '{}' });
  });
}

test('a dropped file that was cut off is noticed, and one whose quotes are curly is repaired', async ({ host }) => {
  const dialog = await CustomDialog.open(host, {
    account: { type: 'SECRET_TEXT', displayName: 'Service account JSON', required: true },
  });
  const input = dialog.field('Service account JSON');
  await drop(input, { name: 'key.json', content: keyFile.slice(0, -9) });
  await expect(dialog.root.getByText('Part of this value is missing. Copy all of it again.')).toBeVisible();
  await drop(input, { name: 'key.json', content: keyFile.replaceAll('"', '”') });
  await dialog.root.getByRole('button', { name: 'Repair JSON' }).click();
  expect(await dialog.save()).toEqual({ account: keyFile.trim() });
});

test('a file that is dropped beside its input is taken', async ({ host, page }) => {
  const dialog = await CustomDialog.open(host, {
    name: { type: 'SHORT_TEXT', displayName: 'Name', required: false },
    account: { type: 'SECRET_TEXT', displayName: 'Service account JSON', required: true },
  });
  await drop(dialog.field('Name'), { name: 'key.json', content: keyFile });
  await expect(dialog.field('Service account JSON')).toHaveValue(keyFile);
  await expect(dialog.field('Name')).toHaveValue('');
  expect(page.context().pages()).toHaveLength(1);
});

for (const names of [['Name'], ['Key file', 'Certificate']]) {
  test(`a file that is dropped beside ${names.join(' and ')} changes nothing`, async ({ host, page }) => {
    const dialog = await CustomDialog.open(
      host,
      Object.fromEntries(
        names.map((displayName, index) => [`p${index}`, { type: 'SECRET_TEXT', displayName, required: false }]),
      ),
    );
    const isPrevented = await dialog.root.getByRole('heading').evaluate((target) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['secret'], 'key.json'));
      return ['dragover', 'drop'].map(
        (type) => !target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
      );
    });
    expect(isPrevented).toEqual([true, true]);
    for (const name of names) await expect(dialog.field(name)).toHaveValue('');
    expect(page.context().pages()).toHaveLength(1);
  });
}

for (const [place, isLeftToBrowser] of [
  ['the heading', false],
  ['an input', true],
] as const) {
  test(`a link that is dropped on ${place} is left to the browser: ${isLeftToBrowser}`, async ({ host }) => {
    const dialog = await CustomDialog.open(host, {
      key: { type: 'SECRET_TEXT', displayName: 'Key file', required: true },
    });
    const target = place === 'an input' ? dialog.field('Key file') : dialog.root.getByRole('heading');
    const isPrevented = await target.evaluate((element) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/uri-list', 'https://docs.example/');
      return ['dragover', 'drop'].map(
        (type) => !element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
      );
    });
    expect(isPrevented).toEqual([!isLeftToBrowser, !isLeftToBrowser]);
    await expect(dialog.field('Key file')).toHaveValue('');
  });
}

for (const type of ['SHORT_TEXT', 'LONG_TEXT']) {
  test(`${type}: reads a key file that is chosen, and another one after it`, async ({ host, page }) => {
    const dialog = await CustomDialog.open(host, {
      account: { type, displayName: 'Service account JSON', required: true },
    });
    for (const text of [keyFile, '{"type":"other"}']) {
      const chooser = page.waitForEvent('filechooser');
      await dialog.root.getByRole('button', { name: 'Choose a file' }).click();
      await (await chooser).setFiles({ name: 'key.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect(dialog.field('Service account JSON')).toHaveValue(text);
    }
    expect(await dialog.save()).toEqual({ account: '{"type":"other"}' });
  });
}
