import type { Locator } from '@playwright/test';
import { ConnectionsDialog, numberedConnections } from './support/connections-dialog.ts';
import { listRoute } from './support/routes.ts';
import type { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

const count = 10_000;
const rowHeightPx = 68;
const visibleRows = 6;
/** Including overscan. */
const maxRenderedRows = 25;

const focused = (dialog: ConnectionsDialog) => dialog.root.locator(':focus .row-name');
const scroller = (dialog: ConnectionsDialog) => dialog.root.locator('.row-scroller');

/** Compares the name of each rendered row with its aria-posinset. */
async function expectConsistentRows(dialog: ConnectionsDialog): Promise<void> {
  const rows = await dialog.rows.evaluateAll((elements) =>
    elements.map((row) => [row.getAttribute('aria-posinset'), row.querySelector('.row-name')?.textContent]),
  );
  expect(rows.length).toBeLessThanOrEqual(maxRenderedRows);
  expect(rows.length).toBeGreaterThanOrEqual(visibleRows);
  for (const [position, name] of rows) expect(name).toBe(`Account ${position}`);
}

async function scrollTo(rows: Locator, row: number): Promise<void> {
  await rows.evaluate((element, top) => element.scrollTo({ top }), row * rowHeightPx);
}

/** Repeats the last connection of each page on the next, as when one is inserted between the requests. */
function serveOverlappingPages({ instance }: Stage): void {
  const connections = numberedConnections(count).map((connection) => ({
    ...connection,
    created: '2026-03-14T12:00:00.000Z',
    flowIds: [],
  }));
  instance.on(listRoute, ({ query }) => {
    const start = Number(query.get('cursor') ?? 0);
    const end = start + 2500;
    const data = connections.slice(Math.max(0, start - 1), end);
    return { status: 200, body: { data, next: end < count ? String(end) : null, previous: null } };
  });
}

test('renders few of ten thousand rows, each in its position and none twice', async ({ host, stage }) => {
  serveOverlappingPages(stage);
  const dialog = await ConnectionsDialog.open(host);
  await dialog.row('Account 1').getByRole('button').focus();
  for (const last of [2500, 5000, 7500, count]) {
    await host.page.keyboard.press('End');
    await expect(focused(dialog)).toHaveText(`Account ${last}`);
    await expectConsistentRows(dialog);
    if (last < count) await expect(dialog.row(`Account ${last + 1}`)).toBeAttached();
  }
  await expect(dialog.rows.first()).toHaveAttribute('aria-setsize', String(count));
  const rows = scroller(dialog);
  expect(await rows.evaluate((element) => element.scrollHeight)).toBe(count * rowHeightPx);
  for (const row of [9000, 1234, 4998, 2499, 0, 7777]) {
    await scrollTo(rows, row);
    await expect(dialog.row(`Account ${row + 1}`)).toBeVisible();
    await expectConsistentRows(dialog);
  }
  expect(stage.instance.count(listRoute)).toBe(4);
});

test('loads the next page only when the end is near', async ({ host, stage }) => {
  stage.instance.connections = numberedConnections(count);
  const dialog = await ConnectionsDialog.open(host);
  const rows = scroller(dialog);
  await expect(dialog.row('Account 1')).toBeVisible();
  await scrollTo(rows, 15);
  await expect(dialog.row('Account 16')).toBeVisible();
  expect(stage.instance.count(listRoute)).toBe(1);
  await scrollTo(rows, 30);
  await expect.poll(() => stage.instance.count(listRoute)).toBe(2);
  await scrollTo(rows, 60);
  await expect(dialog.row('Account 61')).toBeVisible();
  expect(stage.instance.count(listRoute)).toBe(2);
  await scrollTo(rows, 85);
  await expect.poll(() => stage.instance.count(listRoute)).toBe(3);
  const requested = stage.instance.requestsTo(listRoute).map(({ query }) => [query.get('limit'), query.get('cursor')]);
  expect(requested).toEqual([
    ['50', null],
    ['50', await cursorAfter(stage, 50)],
    ['50', await cursorAfter(stage, 100)],
  ]);
});

test('arrow keys move between rows, of which only one is a tab stop', async ({ host, stage, page }) => {
  stage.instance.connections = numberedConnections(count);
  const dialog = await ConnectionsDialog.open(host);
  await dialog.row('Account 1').getByRole('button').focus();
  const steps: [key: string, name: string][] = [
    ['ArrowDown', 'Account 2'],
    ['ArrowDown', 'Account 3'],
    ['ArrowUp', 'Account 2'],
    ['Home', 'Account 1'],
    ['ArrowUp', 'Account 1'],
    ['PageDown', 'Account 6'],
    ['PageDown', 'Account 11'],
    ['PageUp', 'Account 6'],
    ['End', 'Account 50'],
    ['Home', 'Account 1'],
  ];
  for (const [key, name] of steps) {
    await page.keyboard.press(key);
    await expect(focused(dialog), key).toHaveText(name);
    await expect(dialog.root.locator(':focus')).toBeInViewport({ ratio: 0.9 });
    await expect(dialog.root.locator('.row-button[tabindex="0"]')).toHaveCount(1);
  }
  await page.keyboard.press('Tab');
  await expect(dialog.button('Done')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(focused(dialog)).toHaveText('Account 1');
});

test('ArrowDown continues from the last row of a page to the first of the next', async ({ host, stage, page }) => {
  stage.instance.connections = numberedConnections(120);
  const dialog = await ConnectionsDialog.open(host);
  await dialog.row('Account 1').getByRole('button').press('End');
  await expect.poll(() => stage.instance.count(listRoute)).toBe(2);
  await expect(dialog.row('Account 51')).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(focused(dialog)).toHaveText('Account 51');
});

test('Enter opens the focused row, Delete its delete confirmation', async ({ host, stage, page }) => {
  stage.instance.connections = numberedConnections(count);
  const dialog = await ConnectionsDialog.open(host);
  await dialog.row('Account 1').getByRole('button').press('End');
  await expect(focused(dialog)).toHaveText('Account 50');
  await page.keyboard.press('Delete');
  await expect(dialog.heading('Delete “Account 50”?')).toBeVisible();
  await dialog.button('Keep it').click();
  await dialog.button('Back').click();
  await expect(focused(dialog), 'the focus returns to the row').toHaveText('Account 50');
  await page.keyboard.press('Home');
  await expect(focused(dialog)).toHaveText('Account 1');
  await page.keyboard.press('Enter');
  await expect(dialog.heading('Account 1')).toBeFocused();
});

/** The cursor in the instance's response for this many rows. */
async function cursorAfter(stage: Stage, rows: number): Promise<unknown> {
  const address = stage.url('instance', `/api/v1/app-connections?projectId=project-1&limit=${rows}`);
  const page = await stage.instance.fetch(address, { headers: { authorization: 'Bearer any' } });
  return (await page.json()).next;
}
