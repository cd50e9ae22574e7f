import type { Locator } from '@playwright/test';
import { openAcme } from './support/acme.ts';
import { waitForOpeningAnimation } from './support/animations.ts';
import { allFieldTypesPiece } from './support/pieces.ts';
import { dialogFrame, expect, test } from './support/test.ts';

/** Labels of fields are the piece's own, in any language. */
const hebrew = { embedding: { locale: 'he' } };

const boxOf = async (element: Locator) => {
  const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { left: x, right: x + width, top: y, bottom: y + height };
};

test('the dialog is mirrored, except for the text of keys', async ({ host }) => {
  const { root, key } = await openAcme(host, {}, hebrew);
  await expect(key).toBeVisible();
  await waitForOpeningAnimation(root);
  const [card, logo, close] = [
    await boxOf(root),
    await boxOf(root.locator('.logo')),
    await boxOf(root.locator('.close')),
  ];
  expect(card.right - logo.right).toBe(24);
  expect(close.left - card.left).toBe(16);
  // The primary button comes last.
  expect((await boxOf(root.locator('[type=submit]'))).left - card.left).toBe(24);
  const label = root.locator('.label');
  await expect(label).toHaveCSS('text-align', 'right');
  // Keys run from left to right: the padding keeps their end clear of the button.
  await expect(key).toHaveCSS('direction', 'ltr');
  await expect(key).toHaveCSS('padding-right', '44px');
  const [input, reveal] = [await boxOf(key), await boxOf(root.locator('.reveal'))];
  expect(input.right - reveal.right).toBe(3);
});

test('every type of field is mirrored, except for the text of addresses and numbers', async ({ host }) => {
  host.stage.instance.pieces = [allFieldTypesPiece];
  await host.open(hebrew);
  await host.connect({ pieceName: allFieldTypesPiece.name, connectionName: 'x' });
  const root = dialogFrame(host.page).getByRole('dialog');
  await expect(root.getByLabel('Host', { exact: true })).toBeVisible();
  await waitForOpeningAnimation(root);
  const select = root.getByLabel('Region');
  await expect(select).toHaveCSS('background-position', '12px 50%, 17px 50%');
  await expect(select).toHaveCSS('padding-left', '36px');
  await expect(root.getByLabel('Host', { exact: true })).toHaveCSS('direction', 'ltr');
  await expect(root.getByLabel('Port', { exact: true })).toHaveCSS('direction', 'ltr');
  const [checkbox, label] = [await boxOf(root.getByLabel('Use TLS')), await boxOf(root.getByText('Use TLS'))];
  expect(checkbox.left).toBeGreaterThan(label.right);
  const overflowing = await root.evaluate(
    (card) =>
      [card, ...card.querySelectorAll('*')].filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1 && clientWidth > 1,
      ).length,
  );
  expect(overflowing).toBe(0);
});
