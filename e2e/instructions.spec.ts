import type { Page } from '@playwright/test';
import { waitForOpeningAnimation } from './support/animations.ts';
import type { HostPage } from './support/host-page.ts';
import { dialogFrame, expect, test } from './support/test.ts';

const steps = Array.from({ length: 12 }, (_, step) => `${step + 1}. Open the settings of your **account**.`).join('\n');
const field = (displayName: string) => ({ type: 'SHORT_TEXT', displayName, required: true });
const props = Object.fromEntries(['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((name) => [name, field(name)]));
const request = { pieceName: '@test/piece-guide', connectionName: 'guide-1' };

async function openForm(host: HostPage, page: Page, description = steps) {
  const auth = { type: 'CUSTOM_AUTH', displayName: 'Connection', required: true, description, props };
  host.stage.instance.pieces = [{ name: request.pieceName, displayName: 'Guide', version: '1.0.0', auth }];
  await host.open();
  await host.connect(request);
  const root = dialogFrame(page).getByRole('dialog');
  await expect(root.locator('.md').first()).toBeAttached();
  return { root, details: root.locator('details'), summary: root.getByText('Instructions', { exact: true }) };
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 500 }, hasTouch: true });

  test('instructions collapse on the first input below them, without moving the input on the screen', async ({
    host,
    page,
  }) => {
    const { root, details, summary } = await openForm(host, page);
    await expect(details).toHaveAttribute('open', '');
    await expect(summary).toBeAttached();
    const last = root.getByLabel('Six');
    await last.focus();
    await waitForOpeningAnimation(root);
    const before = await last.boundingBox();
    await last.press('x');
    await expect(details).not.toHaveAttribute('open', '');
    await expect(last).toBeFocused();
    expect((await last.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);

    await summary.click();
    await expect(root.getByRole('listitem').first()).toBeVisible();
    await root.getByLabel('Five').fill('y');
    await root.getByLabel('Six').fill('z');
    await expect(details).toHaveAttribute('open', '');
    await summary.click();
    await expect(root.getByRole('listitem').first()).toBeHidden();
  });

  test('instructions that are still in view collapse only when the input loses focus', async ({ host, page }) => {
    const { root, details } = await openForm(host, page);
    const first = root.getByLabel('One');
    await first.fill('x');
    await expect(first).toHaveValue('x');
    await expect(details).toHaveAttribute('open', '');
    // As on a phone when its keyboard is dismissed.
    await first.blur();
    await expect(details).not.toHaveAttribute('open', '');
  });

  test('instructions are collapsed when reconnecting', async ({ host, page, stage }) => {
    const { externalId, displayName } = { externalId: request.connectionName, displayName: 'Guide' };
    const { pieceName } = request;
    stage.instance.connections = [
      { id: 'guide', externalId, displayName, pieceName, pieceVersion: '1.0.0', type: 'CUSTOM_AUTH' },
    ];
    const { details, summary, root } = await openForm(host, page);
    await expect(details).not.toHaveAttribute('open', '');
    await summary.click();
    await expect(root.getByRole('listitem').first()).toBeVisible();
  });

  test('a short description is not collapsible', async ({ host, page }) => {
    const { root, details } = await openForm(host, page, 'Find it in **Settings**.');
    await expect(root.getByText('Find it in Settings.')).toBeVisible();
    await expect(details).toHaveCount(0);
  });
});

test('instructions are not collapsible on a wide screen', async ({ host, page }) => {
  const { root, details } = await openForm(host, page);
  await root.getByLabel('Six').fill('x');
  await expect(root.getByRole('listitem').first()).toBeAttached();
  await expect(details).toHaveCount(0);
});
