import type { Frame } from '@playwright/test';
import { type HostPage, nothing, rejected } from './support/host-page.ts';
import { closed, request } from './support/journey.ts';
import { officialDialogHtml } from './support/official-dialog-page.ts';
import { type SurfaceKind, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

/** Activepieces' own dialog, at `{instanceUrl}/embed`, under our loader. */
const loadTimeout = 1500;

test.beforeEach(async ({ stage, host }) => {
  stage.sites.instance = (path) => (path === '/embed' ? { html: officialDialogHtml } : undefined);
  await host.open({ dialogUrl: stage.url('instance', '/embed'), loadTimeout });
});

const endings: [ending: string, outcome: Record<string, unknown>][] = [
  ['saved', { status: 'resolved', value: { connection: { id: 'abc', name: 'acme-1' } } }],
  ['cancelled', closed],
  ['pieceNotFound', rejected('piece_not_found', '{"isValid":"false","error":"piece: x not found"}')],
  ['nameInvalid', rejected('invalid_connection_name', '{"isValid":false,"error":"Connection name is already used"}')],
];

for (const kind of surfaces) {
  test(`${kind}: every ending of the official dialog settles the call`, async ({ host }) => {
    for (const [ending, outcome] of endings) {
      const dialog = await connect(kind, host);
      await dialog.evaluate('show()');
      await dialog.evaluate(`void endings.${ending}()`);
      expect(await host.settled(), ending).toMatchObject(outcome);
      await expect.poll(() => host.remains()).toEqual(nothing);
    }
  });
}

/** The HTTP client's error object, as far as it survives the way. */
const payloads = ['undefined', 'null', '{}', '"Request failed"', 'new Error("Request failed")', '[]'];

test('a failed sign-in rejects, whatever comes with it', async ({ host }) => {
  for (const payload of payloads) {
    const dialog = await connect('iframe', host);
    await dialog.evaluate(`host.postMessage({ type: 'CLIENT_AUTHENTICATION_FAILED', data: ${payload} }, '*')`);
    expect(await host.settled(), payload).toMatchObject(rejected('authentication_failed', /refused/));
    await expect.poll(() => host.remains()).toEqual(nothing);
  }
});

test('a dialog that greets and never shows is unreachable', async ({ host }) => {
  await connect('iframe', host);
  expect(await host.settled()).toMatchObject(rejected('dialog_unreachable', /./));
  await expect.poll(() => host.remains()).toEqual(nothing);
});

test('Escape in the host page closes it, which it cannot be asked to do', async ({ host, page }) => {
  const dialog = await connect('iframe', host);
  await dialog.evaluate('show()');
  await expect(page.locator('iframe')).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Escape');
  expect(await host.settled()).toEqual(closed);
});

test('VENDOR_INIT has every key that the official SDK sends', async ({ host }) => {
  await host.configure({
    dialogUrl: host.stage.url('instance', '/embed'),
    embedding: {
      locale: 'de',
      hideFolders: true,
      styling: { mode: 'dark', fontUrl: 'https://fonts.example/x.css', fontFamily: 'X' },
      builder: { disableNavigation: true },
    },
  });
  const dialog = await connect('iframe', host, 'a+b & c#d');
  const { connect: extras, initialRoute, ...official } = await dialog.evaluate<Record<string, unknown>>('init');
  expect(official).toEqual({
    hideSidebar: false,
    hideFlowsPageNavbar: false,
    disableNavigationInBuilder: false,
    hideFolders: true,
    hideTables: false,
    hideFlowNameInBuilder: false,
    jwtToken: 'jwt-1',
    fontUrl: 'https://fonts.example/x.css',
    fontFamily: 'X',
    hideExportAndImportFlow: false,
    emitHomeButtonClickedEvent: false,
    locale: 'de',
    sdkVersion: '0.13.0',
    homeButtonIcon: 'logo',
    hideDuplicateFlow: false,
    mode: 'dark',
    hidePageHeader: false,
    hideActiveUsers: false,
    hideGlobalSearch: false,
    // What the host gives besides goes along.
    builder: { disableNavigation: true },
  });
  expect(extras).toMatchObject({ version: 1, instanceUrl: host.stage.url('instance') });
  const [path, query] = String(initialRoute).split('?');
  expect(path).toBe('/embed/connections');
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
    pieceName: request.pieceName,
    randomId: expect.stringMatching(/^\d+$/),
    connectionName: 'a+b & c#d',
  });
});

/** Opens the dialog and waits until it has been greeted. */
async function connect(kind: SurfaceKind, host: HostPage, connectionName = 'acme-1'): Promise<Frame> {
  const { page } = host;
  const popup = kind === 'popup' ? page.waitForEvent('popup') : undefined;
  await host.connect({ ...request, connectionName, newWindow: popup && {} });
  const frame = popup
    ? (await popup).mainFrame()
    : await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  if (!frame) throw new Error('no dialog');
  // The frame may still be on its way from the blank page.
  await frame.waitForFunction('window.init !== undefined');
  return frame;
}
