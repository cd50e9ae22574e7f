import { noLeftovers } from '../support/host-page.ts';
import { request, saved, secret } from '../support/journey.ts';
import { secretPiece } from '../support/pieces.ts';
import { serveVuePage } from '../support/vue-page.ts';
import type { DriverContent } from './support/content.ts';
import { expect, test } from './support/test.ts';

const { connection } = saved.value;

test.beforeEach(async ({ stage, tab }) => {
  stage.instance.pieces = [secretPiece];
  serveVuePage(stage);
  await tab.goto(stage.url('host', '/'));
  await tab.evaluate((options) => void Object.assign(window, { options }), request);
});

const outcome = (tab: DriverContent) => tab.evaluate(() => window.outcome);

test('status and result follow the call', async ({ host, tab, dialog }) => {
  await tab.locator('output', 'idle').waitFor();
  await tab.button('Open').click();
  await dialog.field('API key').fill(secret);
  expect(await tab.evaluate("document.querySelector('output').textContent")).toBe('open');
  await dialog.button('Connect').click();
  await tab.locator('output', `connected ${connection.name}`).waitFor();
  expect(await outcome(tab)).toEqual({ connection });
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  await tab.button('Open').expectFocused();
});

test('unmounting closes the dialog, and leaves nothing behind', async ({ host, tab, stage, dialog }) => {
  await tab.button('Open').click();
  await dialog.field('API key').fill(secret);
  expect(await outcome(tab)).toBe('pending');
  await tab.evaluate(() => window.vueApp?.unmount());
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  await expect.poll(() => outcome(tab)).toEqual({});
  expect(await tab.evaluate(() => window.vueApp?.handled)).toEqual([]);
  expect(stage.instance.saves).toEqual([]);
});
