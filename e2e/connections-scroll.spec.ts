import type { Locator } from '@playwright/test';
import { ConnectionsDialog, list, numberedConnections } from './support/connections-dialog.ts';
import type { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

const count = 10_000;
/** In px, and how many are in sight in the frame. */
const rowHeight = 68;
const inSight = 6;
/** With some above and below. */
const mostDrawn = 25;

const focused = (dialog: ConnectionsDialog) => dialog.root.locator(':focus .row-name');
const scroller = (dialog: ConnectionsDialog) => dialog.root.locator('.row-scroller');

/** Every row that is drawn, checked to be the one for its place. */
async function expectRowsInPlace(dialog: ConnectionsDialog): Promise<void> {
  const rows = await dialog.rows.evaluateAll((elements) =>
    elements.map((row) => [row.getAttribute('aria-posinset'), row.querySelector('.row-name')?.textContent]),
  );
  expect(rows.length).toBeLessThanOrEqual(mostDrawn);
  expect(rows.length).toBeGreaterThanOrEqual(inSight);
  for (const [place, name] of rows) expect(name).toBe(`Account ${place}`);
}

async function scrollTo(rows: Locator, row: number): Promise<void> {
  await rows.evaluate((element, top) => element.scrollTo({ top }), row * rowHeight);
}

/** Pages of 2,500, the last of each again at the start of the next: it moved while we read. */
function servePagesThatOverlap({ instance }: Stage): void {
  const all = numberedConnections(count).map((one) => ({ ...one, created: '2026-03-14T12:00:00.000Z', flowIds: [] }));
  instance.on(list, ({ query }) => {
    const start = Number(query.get('cursor') ?? 0);
    const end = start + 2500;
    const data = all.slice(Math.max(0, start - 1), end);
    return { status: 200, body: { data, next: end < count ? String(end) : null, previous: null } };
  });
}

test('ten thousand rows: few are drawn, each at its place and none twice', async ({ host, stage }) => {
  servePagesThatOverlap(stage);
  const dialog = await ConnectionsDialog.open(host);
  await dialog.row('Account 1').getByRole('button').focus();
  for (const last of [2500, 5000, 7500, count]) {
    await host.page.keyboard.press('End');
    await expect(focused(dialog)).toHaveText(`Account ${last}`);
    await expectRowsInPlace(dialog);
    if (last < count) await expect(dialog.row(`Account ${last + 1}`)).toBeAttached();
  }
  await expect(dialog.rows.first()).toHaveAttribute('aria-setsize', String(count));
  const rows = scroller(dialog);
  expect(await rows.evaluate((element) => element.scrollHeight)).toBe(count * rowHeight);
  for (const row of [9000, 1234, 4998, 2499, 0, 7777]) {
    await scrollTo(rows, row);
    await expect(dialog.row(`Account ${row + 1}`)).toBeVisible();
    await expectRowsInPlace(dialog);
  }
  expect(stage.instance.count(list)).toBe(4);
});

test('a page is asked for only when the end is near', async ({ host, stage }) => {
  stage.instance.connections = numberedConnections(count);
  const dialog = await ConnectionsDialog.open(host);
  const rows = scroller(dialog);
  await expect(dialog.row('Account 1')).toBeVisible();
  await scrollTo(rows, 15);
  await expect(dialog.row('Account 16')).toBeVisible();
  expect(stage.instance.count(list)).toBe(1);
  await scrollTo(rows, 30);
  await expect.poll(() => stage.instance.count(list)).toBe(2);
  await scrollTo(rows, 60);
  await expect(dialog.row('Account 61')).toBeVisible();
  expect(stage.instance.count(list)).toBe(2);
  await scrollTo(rows, 85);
  await expect.poll(() => stage.instance.count(list)).toBe(3);
  const asked = stage.instance.asked(list).map(({ query }) => [query.get('limit'), query.get('cursor')]);
  expect(asked).toEqual([
    ['50', null],
    ['50', await nextAfter(stage, 50)],
    ['50', await nextAfter(stage, 100)],
  ]);
});

test('keys move through the rows, and Tab reaches only one of them', async ({ host, stage, page }) => {
  stage.instance.connections = numberedConnections(count);
  const dialog = await ConnectionsDialog.open(host);
  await dialog.row('Account 1').getByRole('button').focus();
  const steps: [key: string, name: string][] = [
    ['ArrowDown', 'Account 2'],
    ['ArrowDown', 'Account 3'],
    ['ArrowUp', 'Account 2'],
    ['Home', 'Account 1'],
    ['ArrowUp', 'Account 1'],
    ['PageDown', 'Account 5'],
    ['PageDown', 'Account 9'],
    ['PageUp', 'Account 5'],
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

test('the arrows go on past the end of a page', async ({ host, stage, page }) => {
  stage.instance.connections = numberedConnections(120);
  const dialog = await ConnectionsDialog.open(host);
  await dialog.row('Account 1').getByRole('button').press('End');
  await expect.poll(() => stage.instance.count(list)).toBe(2);
  await expect(dialog.row('Account 51')).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(focused(dialog)).toHaveText('Account 51');
});

test('Enter opens the row that has the focus, Delete asks whether it may go', async ({ host, stage, page }) => {
  stage.instance.connections = numberedConnections(count);
  const dialog = await ConnectionsDialog.open(host);
  await dialog.row('Account 1').getByRole('button').press('End');
  await expect(focused(dialog)).toHaveText('Account 50');
  await page.keyboard.press('Delete');
  await expect(dialog.heading('Delete “Account 50”?')).toBeVisible();
  await dialog.button('Keep it').click();
  await dialog.button('Back').click();
  await expect(focused(dialog), 'where the user was').toHaveText('Account 50');
  await page.keyboard.press('Home');
  await expect(focused(dialog)).toHaveText('Account 1');
  await page.keyboard.press('Enter');
  await expect(dialog.heading('Account 1')).toBeFocused();
});

/** The cursor that the instance gives with this many rows. */
async function nextAfter(stage: Stage, rows: number): Promise<unknown> {
  const address = stage.url('instance', `/api/v1/app-connections?projectId=project-1&limit=${rows}`);
  const page = await stage.instance.fetch(address, { headers: { authorization: 'Bearer any' } });
  return (await page.json()).next;
}
