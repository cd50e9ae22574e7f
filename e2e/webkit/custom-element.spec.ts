import {
  attributes,
  elementFiles,
  pageHtml,
  recordedEvents,
  recordInPage,
  serveElementPage,
} from '../support/element-page.ts';
import { noLeftovers } from '../support/host-page.ts';
import { saved, secret } from '../support/journey.ts';
import { secretPiece } from '../support/pieces.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

// The driver has no init scripts.
const recorder = `<script>(${recordInPage})(true)</script>`;

for (const file of elementFiles) {
  test(`${file}: HTML is enough for a connection, which its form sends`, async ({ host, tab, stage, dialog }) => {
    // The script finds the dialog beside itself.
    const changes = file === 'connect-element.js' ? { 'dialog-url': null } : {};
    const html = `<form><activepieces-connect name="connection" ${attributes(stage, changes)}><button>Connect Acme</button></activepieces-connect></form>`;
    const { tokenRequests } = serveElementPage(stage, pageHtml(stage, html, file, recorder));
    await tab.goto(stage.url('host', '/'));
    await tab.button('Connect Acme').click();
    await dialog.field('API key').fill(secret);
    await dialog.button('Connect').click();
    await expect.poll(() => recordedEvents(tab)).toEqual([['connected', saved.value.connection]]);
    expect(await tab.evaluate(() => [...new FormData(document.forms[0])])).toEqual([
      ['connection', saved.value.connection.name],
    ]);
    expect(tokenRequests, 'the cookie of the page’s own origin').toEqual(['session=1']);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    await tab.button('Connect Acme').expectFocused();
  });
}

test('moving the element keeps its dialog, removing it leaves nothing behind', async ({ host, tab, stage, dialog }) => {
  const html = `<main></main><activepieces-connect ${attributes(stage)} label="Connect"></activepieces-connect>`;
  serveElementPage(stage, pageHtml(stage, html, 'element.mjs', recorder));
  await tab.goto(stage.url('host', '/'));
  await tab.button('Connect').click();
  await dialog.field('API key').fill('typed');
  await tab.evaluate("document.querySelector('main').append(document.querySelector('activepieces-connect'))");
  expect(await dialog.field('API key').value()).toBe('typed');
  expect(await recordedEvents(tab)).toEqual([]);
  await tab.evaluate("document.querySelector('activepieces-connect').remove()");
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  expect(stage.instance.saves).toEqual([]);
});
