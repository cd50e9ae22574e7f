import { resolvedWith, stored } from './support/connections-dialog.ts';
import {
  attributes,
  elementFiles,
  pageHtml,
  recordEvents,
  recordedEvents,
  serveElementPage,
} from './support/element-page.ts';
import { noLeftovers } from './support/host-page.ts';
import { closeButton, saved, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

const { connection } = saved.value;
const connected = ['connected', connection];

test.beforeEach(async ({ page, stage }) => {
  stage.instance.pieces = [secretPiece];
  await recordEvents(page);
});

for (const file of elementFiles) {
  test(`${file}: HTML is enough for a connection`, async ({ host, page, stage, dialog }) => {
    // The script finds the dialog beside itself.
    const changes = file === 'connect-element.js' ? { 'dialog-url': null } : {};
    const html = `<activepieces-connect ${attributes(stage, changes)}><button>Connect Acme</button></activepieces-connect>`;
    const { tokenRequests } = serveElementPage(stage, pageHtml(stage, html, file));
    await page.goto(stage.url('host', '/'));
    expect(tokenRequests).toEqual([]);
    await page.getByRole('button', { name: 'Connect Acme' }).click();
    await typeAndSave(dialog);
    await expect.poll(() => recordedEvents(page)).toEqual([connected]);
    const progress = await recordedEvents(page, { progress: true });
    expect(
      progress.flatMap(([type, detail]) => (type === 'progress' ? (detail as { type: string }).type : [])),
    ).toEqual(['shown', 'ready', 'saving', 'saved']);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    expect(tokenRequests).toEqual(['session=1']);
    const signIns = stage.instance.requests.filter(({ path }) => path === '/v1/managed-authn/external-token');
    expect(signIns.map(({ body }) => body.externalAccessToken)).toEqual(['jwt-1']);
  });
}

test('each dialog has a fresh token, and the form of its button is not submitted', async ({ page, stage, dialog }) => {
  const html = `<form action="/submitted"><activepieces-connect ${attributes(stage)}><p><button>Open <b>it</b></button></p></activepieces-connect></form>`;
  const { tokenRequests } = serveElementPage(stage, pageHtml(stage, html));
  await page.goto(stage.url('host', '/'));
  for (const count of [1, 2]) {
    await page.getByText('it', { exact: true }).click();
    await expect(secretInput(dialog)).toBeVisible();
    lastInput(closeButton(dialog).click());
    await expect.poll(() => recordedEvents(page)).toHaveLength(count);
  }
  expect(await recordedEvents(page)).toEqual([
    ['closed', null],
    ['closed', null],
  ]);
  expect(tokenRequests).toHaveLength(2);
  await expect(page).toHaveURL(stage.url('host', '/'));
});

test('new-window opens a window; a second click takes its place', async ({ host, page, stage }) => {
  const html = `<activepieces-connect ${attributes(stage, { 'new-window': '500x640' })} label="Connect"></activepieces-connect>`;
  serveElementPage(stage, pageHtml(stage, html));
  await page.goto(stage.url('host', '/'));
  const open = async () => {
    const opened = page.waitForEvent('popup');
    await page.getByRole('button').click();
    const popup = await opened;
    await expect(secretInput(popup)).toBeVisible();
    return popup;
  };
  const first = await open();
  const firstClosed = first.waitForEvent('close');
  const second = await open();
  await firstClosed;
  await typeAndSave(second);
  await expect.poll(() => recordedEvents(page)).toEqual([connected]);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('an element that is removed closes its dialog; one that is moved does not', async ({
  host,
  page,
  stage,
  dialog,
}) => {
  const html = `<main></main><activepieces-connect ${attributes(stage)} label="Connect"></activepieces-connect>`;
  serveElementPage(stage, pageHtml(stage, html));
  await page.goto(stage.url('host', '/'));
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(secretInput(dialog)).toBeVisible();
  const element = page.locator('activepieces-connect');
  await element.evaluate((node) => document.querySelector('main')?.append(node));
  await secretInput(dialog).fill('typed');
  await expect(secretInput(dialog)).toHaveValue('typed');
  expect(await recordedEvents(page)).toEqual([]);
  await element.evaluate((node) => node.remove());
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('select: the user picks a connection', async ({ page, stage, dialog }) => {
  const sales = stored('Sales');
  stage.instance.connections = [sales];
  const html = `<activepieces-connect ${attributes(stage, { 'connection-name': null })} select label="Choose"></activepieces-connect>`;
  serveElementPage(stage, pageHtml(stage, html));
  await page.goto(stage.url('host', '/'));
  await page.getByRole('button', { name: 'Choose' }).click();
  lastInput(dialog.getByRole('button', { name: 'Sales' }).first().click());
  await expect.poll(() => recordedEvents(page)).toEqual([['connected', resolvedWith(sales).value.connection]]);
});

test('a second import does nothing', async ({ host, page, stage }) => {
  serveElementPage(stage, pageHtml(stage, '<activepieces-connect label="Connect"></activepieces-connect>'));
  await page.goto(stage.url('host', '/'));
  await expect(page.getByRole('button')).toHaveCount(1);
  const isSame = await page.evaluate(
    async (script) => {
      const first = customElements.get('activepieces-connect');
      await import(script);
      return customElements.get('activepieces-connect') === first;
    },
    stage.url('connect', '/connect-element.js'),
  );
  expect(isSame).toBe(true);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});
