import type { Locator } from '@playwright/test';
import { openAcme } from './support/acme.ts';
import { allFieldTypesPiece } from './support/pieces.ts';
import { dialogFrame, expect, test } from './support/test.ts';

/** Whatever the language: only the direction is looked at here. */
const turn = (root: Locator) =>
  root.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });

const box = async (element: Locator) => {
  const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { left: x, right: x + width, top: y, bottom: y + height };
};

test('the dialog is mirrored, but not its keys', async ({ host }) => {
  const { root, key, submit } = await openAcme(host);
  await expect(key).toBeVisible();
  await turn(root);
  const [card, logo, close] = [await box(root), await box(root.locator('.logo')), await box(root.locator('.close'))];
  expect(card.right - logo.right).toBe(24);
  expect(close.left - card.left).toBe(16);
  // The button that goes on comes last.
  expect((await box(submit)).left - card.left).toBe(24);
  const label = root.locator('.label');
  await expect(label).toHaveCSS('text-align', 'right');
  // The text runs from left to right, so its end, where the button is, stays free.
  await expect(key).toHaveCSS('direction', 'ltr');
  await expect(key).toHaveCSS('padding-right', '44px');
  const [input, reveal] = [await box(key), await box(root.getByRole('button', { name: 'Show API key' }))];
  expect(input.right - reveal.right).toBe(3);
});

test('every kind of field is mirrored; addresses and numbers are not', async ({ host }) => {
  host.stage.instance.pieces = [allFieldTypesPiece];
  await host.open();
  await host.connect({ pieceName: allFieldTypesPiece.name, connectionName: 'x' });
  const root = dialogFrame(host.page).getByRole('dialog');
  await expect(root.getByLabel('Host', { exact: true })).toBeVisible();
  await turn(root);
  const select = root.getByLabel('Region');
  await expect(select).toHaveCSS('background-position', '12px 50%, 17px 50%');
  await expect(select).toHaveCSS('padding-left', '36px');
  await expect(root.getByLabel('Host', { exact: true })).toHaveCSS('direction', 'ltr');
  await expect(root.getByLabel('Port', { exact: true })).toHaveCSS('direction', 'ltr');
  const [box1, words] = [await box(root.getByLabel('Use TLS')), await box(root.getByText('Use TLS'))];
  expect(box1.left).toBeGreaterThan(words.right);
  const sideways = await root.evaluate(
    (card) =>
      [card, ...card.querySelectorAll('*')].filter(
        (one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1,
      ).length,
  );
  expect(sideways).toBe(0);
});
