import { stored } from '../support/connections-dialog.ts';
import { noLeftovers } from '../support/host-page.ts';
import { closed, request, saved, secret } from '../support/journey.ts';
import { mailer, mailerSaved, OAuth2Sites } from '../support/oauth2-sites.ts';
import { basicPiece, noAuthPiece, secretPiece } from '../support/pieces.ts';
import { pressedOpen, untilReady } from './support/keyboard.ts';
import { connectOn } from './support/open-dialog.ts';
import { expect, test } from './support/test.ts';

// WebKit ignores focus() in a frame of another site until its user has clicked or pressed a key there. WebDriver moves
// the focus to frames that it switches to, so these tests look into the dialog only after they have typed.

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece, basicPiece, noAuthPiece];
});

/** With the values that are saved. */
const forms: [pieceName: string, texts: string[], value: Record<string, unknown>][] = [
  [secretPiece.name, [secret], { secret_text: secret }],
  [basicPiece.name, ['me@example.org', 'p ss'], { username: 'me@example.org', password: 'p ss' }],
  [noAuthPiece.name, [], { type: 'NO_AUTH' }],
];

for (const [pieceName, texts, value] of forms) {
  test(`${pieceName}: what is typed at once arrives, and Enter saves`, async ({ host, stage, webkit }) => {
    await host.open();
    await pressedOpen(webkit, host, () => host.connect({ ...request, pieceName }));
    await untilReady(host);
    for (const [index, text] of texts.entries()) {
      if (index > 0) await webkit.press('Tab');
      await webkit.type(text);
    }
    await webkit.press('Enter');
    expect(await host.settled()).toEqual(saved);
    expect(stage.instance.saves[0]?.value).toMatchObject(value);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    expect(await host.page.evaluate(() => document.activeElement?.id), 'the focus returns').toBe('run');
  });
}

test('OAuth2: Enter opens the provider’s window at once', async ({ host, stage, webkit }) => {
  const oauth2 = new OAuth2Sites(stage);
  oauth2.prepare(oauth2.auth(), 'platform');
  await host.open();
  await pressedOpen(webkit, host, () => host.connect(mailer));
  await untilReady(host);
  const provider = await host.page.opened(() => webkit.press('Enter'));
  await provider.link('Approve').click();
  expect(await host.settled()).toEqual(mailerSaved);
});

test('the list of connections: the first has the focus at once', async ({ host, stage, webkit }) => {
  stage.instance.connections = [stored('Sales'), stored('Support')];
  await host.open();
  await pressedOpen(webkit, host, () => host.connections({ select: true }));
  await expect.poll(() => stage.instance.count('GET /v1/app-connections')).toBe(1);
  await untilReady(host);
  await webkit.press('Enter');
  expect(await host.settled()).toMatchObject({ value: { connection: { name: 'sales' } } });
});

test('Tab as the first key goes to the first input', async ({ host, stage, webkit, dialog }) => {
  await host.open();
  await pressedOpen(webkit, host, () => host.connect(request));
  await untilReady(host);
  await webkit.press('Tab');
  await webkit.type(secret);
  expect(await dialog.field('API key').value()).toBe(secret);
  await webkit.press('Enter');
  expect(await host.settled()).toEqual(saved);
  expect(stage.instance.saves).toHaveLength(1);
});

test('Escape as the first key closes the dialog', async ({ host, webkit }) => {
  await host.open();
  await pressedOpen(webkit, host, () => host.connect(request));
  await untilReady(host);
  await webkit.press('Escape');
  expect(await host.settled()).toEqual(closed);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('a first click elsewhere loses nothing: Tab and clicks reach the inputs', async ({ host, webkit, dialog }) => {
  await host.open();
  await host.connect(request);
  await dialog.heading('Connect Acme').click();
  await dialog.field('API key').click();
  await webkit.type(secret);
  await webkit.press('Enter');
  expect(await host.settled()).toEqual(saved);
});

test('a window has the focus in its first input', async ({ host, webkit }) => {
  await host.open();
  const popup = await connectOn('popup', host, request);
  await popup.field('API key').expectFocused();
  await webkit.type(secret);
  await webkit.press('Enter');
  expect(await host.settled()).toEqual(saved);
});

test('Escape asks before input is lost, then goes back to it, and the confirmation closes', async ({
  host,
  webkit,
  dialog,
}) => {
  await host.open();
  await host.connect(request);
  await dialog.field('API key').fill('x');
  await webkit.press('Escape');
  await dialog.button('Keep editing').expectFocused();
  await webkit.press('Escape');
  await dialog.field('API key').expectFocused();
  expect(await dialog.field('API key').value()).toBe('x');
  await webkit.press('Escape');
  await dialog.button('Discard').click();
  expect(await host.settled()).toEqual(closed);
  expect(await host.page.evaluate(() => document.activeElement?.id)).toBe('run');
});

test('Tab goes through the inputs and buttons in the order of the form, and Control+Enter submits', async ({
  host,
  webkit,
  dialog,
}) => {
  await host.open();
  await host.connect(request);
  await dialog.field('API key').click();
  await webkit.type(secret);
  for (const name of ['Show API key', 'Cancel', 'Connect']) {
    await webkit.press('Tab');
    await dialog.button(name).expectFocused();
  }
  await webkit.press('Shift+Tab');
  await dialog.button('Cancel').expectFocused();
  await webkit.press('Control+Enter');
  expect(await host.settled()).toEqual(saved);
});
