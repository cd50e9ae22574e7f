import type { Page } from '@playwright/test';
import { noLeftovers } from './support/host-page.ts';
import { closed, request, saved, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { basicPiece, secretPiece } from './support/pieces.ts';
import { loads, preloadedFrame, untilPreloaded } from './support/preload.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece, basicPiece];
});

test('by default a hidden dialog is loaded that sends no request to the instance', async ({ host, page, stage }) => {
  await host.open({ preload: undefined });
  await untilPreloaded(host, stage, 1);
  await expect(page.locator('dialog')).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(stage.instance.requests).toEqual([]);
});

test('connect() uses the preloaded frame; another is preloaded afterwards', async ({ host, stage, dialog }) => {
  await host.open({ preload: true });
  await untilPreloaded(host, stage, 1);
  await host.connect(request);
  await typeAndSave(dialog);
  expect(loads(stage)).toBe(1);
  expect(await host.settled()).toEqual(saved);
  await untilPreloaded(host, stage, 2);
  await host.connect(request);
  lastInput(dialog.getByRole('button', { name: 'Cancel' }).click());
  expect(await host.settled()).toEqual(closed);
  await untilPreloaded(host, stage, 3);
});

test('`preload: false` loads nothing', async ({ host, page, stage }) => {
  await host.open({ preload: false });
  await untilIdle(page);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  expect(loads(stage)).toBe(0);
});

test('nothing is preloaded with the browser’s data saver', async ({ host, page, stage }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await host.open({ preload: [secretPiece.name] });
  await untilIdle(page);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  expect(loads(stage)).toBe(0);
});

test('another configure() discards the preloaded frame', async ({ host, page, stage }) => {
  await host.open({ preload: true });
  await untilPreloaded(host, stage, 1);
  await host.configure({ preload: true, dialogUrl: stage.url('partner', '/embed/index.html') });
  await untilPreloaded(host, stage, 2);
  await expect(page.locator('iframe')).toHaveAttribute('src', new RegExp(`^${stage.url('partner')}`));
  await host.configure({ preload: false });
  await untilIdle(page);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('connect() succeeds after the preloaded frame failed to load', async ({ host, stage, dialog }) => {
  let requests = 0;
  stage.sites.connect = (path) =>
    path === '/embed/index.html' && ++requests === 1 ? { html: 'Bad gateway', status: 502 } : undefined;
  await host.open({ preload: true });
  await expect.poll(() => host.leftovers()).toEqual(preloadedFrame);
  await expect.poll(() => requests).toBe(1);
  await host.connect(request);
  await typeAndSave(dialog);
  expect(await host.settled()).toEqual(saved);
  expect(requests).toBeGreaterThan(1);
});

test('a popup leaves the preloaded frame to the next connect()', async ({ host, page, stage, dialog }) => {
  await host.open({ preload: true });
  await untilPreloaded(host, stage, 1);
  const popup = page.waitForEvent('popup');
  await host.connect({ ...request, newWindow: {} });
  await typeAndSave(await popup);
  expect(await host.settled()).toEqual(saved);
  await host.connect({ ...request, connectionName: 'acme-2' });
  await typeAndSave(dialog);
  expect(loads(stage)).toBe(2);
  expect(await host.settled()).toMatchObject({ value: { connection: { name: 'acme-2' } } });
});

/** The loader starts a preload in an idle callback, and these run in order. */
async function untilIdle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));
}
