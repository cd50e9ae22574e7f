import { activeListenersAndTimers, trackListenersAndTimers } from './support/count-leaks.ts';
import { type HostPage, noLeftovers } from './support/host-page.ts';
import { pressEscape, request, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { connectOn, type SurfaceKind } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(async ({ page, stage }) => {
  stage.instance.pieces = [secretPiece];
  await trackListenersAndTimers(page);
});

/** While a dialog is open; the timer polls whether it still is. */
const activeWhileOpen = ['abort on AbortSignal', 'message on Window', 'securitypolicyviolation on Window', 'timer'];

const endings: ((host: HostPage, content: Awaited<ReturnType<typeof connectOn>>) => Promise<void>)[] = [
  async (_, content) => lastInput(content.getByRole('button', { name: 'Cancel' }).click()),
  (host) => host.abort('enough'),
  (_, content) => typeAndSave(content),
  (host, content) => pressEscape(host.page, content),
  (host) => host.page.evaluate(() => document.querySelector('dialog')?.close()),
];

test('fifty iframe dialogs leave no frame, listener, timer or style behind, and return the focus', async ({
  host,
  page,
  dialog,
}) => {
  test.setTimeout(90_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await host.open();
  await host.connect(request, { abortable: true });
  await expect(secretInput(dialog)).toBeFocused();
  expect(await activeListenersAndTimers(page)).toEqual(activeWhileOpen);
  await host.abort('counted');
  for (let count = 0; count < 50; count++) {
    await openAndEnd('iframe', host, count);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  }
  expect(await activeListenersAndTimers(page)).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('run');
  expect(
    await page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => /activepieces/i.test(name))),
  ).toEqual(['activepieces']);
});

test('popups leave nothing behind either', async ({ host, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await host.open();
  for (let count = 0; count < 4; count++) {
    await openAndEnd('popup', host, count);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  }
  expect(await activeListenersAndTimers(page)).toEqual([]);
});

test('failed calls leave nothing behind either', async ({ host, page, stage }) => {
  await host.open({ dialogUrl: stage.url('connect', '/nowhere'), loadTimeout: 300 });
  for (const newWindow of [undefined, {}, undefined]) {
    await host.connect({ ...request, newWindow });
    expect(await host.settled()).toMatchObject({ code: 'dialog_unreachable' });
  }
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  expect(await activeListenersAndTimers(page)).toEqual([]);
});

test('preload keeps one frame and no listener, until it is switched off', async ({ host, page }) => {
  await host.open({ preload: true });
  const ready = { dialogs: 1, frames: 1, windows: 0, style: '' };
  await expect.poll(() => host.leftovers()).toEqual(ready);
  expect(await activeListenersAndTimers(page)).toEqual([]);
  for (let count = 0; count < 5; count++) {
    await openAndEnd('iframe', host, count);
    await expect.poll(() => host.leftovers()).toEqual(ready);
  }
  await expect.poll(() => activeListenersAndTimers(page)).toEqual([]);
  await host.configure({ preload: false });
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  expect(await activeListenersAndTimers(page)).toEqual([]);
});

async function openAndEnd(kind: SurfaceKind, host: HostPage, count: number): Promise<void> {
  const content = await connectOn(kind, host, { ...request, connectionName: `acme-${count}` }, { abortable: true });
  await endings[count % endings.length]?.(host, content);
  await host.settled();
}
