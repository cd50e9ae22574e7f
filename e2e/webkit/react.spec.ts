import { noLeftovers } from '../support/host-page.ts';
import { saved, secret } from '../support/journey.ts';
import { secretPiece } from '../support/pieces.ts';
import { openReactPage, recorded } from '../support/react-page.ts';
import { expect, test } from './support/test.ts';

const { connection } = saved.value;

test.beforeEach(async ({ stage, tab }) => {
  stage.instance.pieces = [secretPiece];
  await openReactPage(tab, stage, 'panel', { version: 19 });
});

test('a connection is the result, and the button has the focus again', async ({ host, tab, dialog }) => {
  await tab.locator('output', 'idle').waitFor();
  await tab.button('Connect').click();
  await dialog.field('API key').fill(secret);
  await dialog.button('Connect').click();
  await tab.locator('output', `connected ${connection.name}`).waitFor();
  expect(await recorded(tab, connection.name)).toEqual([connection.name]);
  expect(await recorded(tab, 'status')).toEqual(['idle', 'idle', 'open', 'connected']);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  await tab.button('Connect').expectFocused();
});

test('unmounting closes the dialog, and leaves nothing behind', async ({ host, tab, stage, dialog }) => {
  await tab.button('Connect').click();
  await dialog.field('API key').fill(secret);
  await tab.evaluate('window.unmount()');
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  await expect.poll(() => recorded(tab, connection.name)).toEqual([null]);
  expect(await recorded(tab, 'status')).toEqual(['idle', 'idle', 'open']);
  expect(stage.instance.saves).toEqual([]);
});

test('the click of a component opens a window, which unmounting closes', async ({ host, tab }) => {
  const popup = await tab.opened(() => tab.button('Connect in a window').click());
  await popup.field('API key').fill(secret);
  await tab.evaluate('window.unmount()');
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  await expect.poll(() => recorded(tab, 'popup')).toEqual([null]);
});
