import type { Frame } from '@playwright/test';
import { type HostPage, noLeftovers } from './support/host-page.ts';
import { closed, request } from './support/journey.ts';
import { officialDialogHtml } from './support/official-dialog-page.ts';
import { rejected } from './support/outcome.ts';
import { type SurfaceKind, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

const loadTimeout = 1500;

// Activepieces' own dialog, at `{instanceUrl}/embed`, opened by our loader.
test.beforeEach(async ({ stage, host }) => {
  stage.sites.instance = (path) => (path === '/embed' ? { html: officialDialogHtml } : undefined);
  await host.open({ dialogUrl: stage.url('instance', '/embed'), loadTimeout });
});

const outcomes: [ending: string, outcome: Record<string, unknown>][] = [
  ['saved', { status: 'resolved', value: { connection: { id: 'abc', name: 'acme-1' } } }],
  ['cancelled', closed],
  ['pieceNotFound', rejected('piece_not_found', '{"isValid":"false","error":"piece: x not found"}')],
  ['nameInvalid', rejected('invalid_connection_name', '{"isValid":false,"error":"Connection name is already used"}')],
];

for (const kind of surfaces) {
  test(`${kind}: every outcome of the official dialog settles the call`, async ({ host }) => {
    for (const [ending, outcome] of outcomes) {
      const dialog = await connect(kind, host);
      await dialog.evaluate('show()');
      await evaluateLater(dialog, `endings.${ending}()`);
      expect(await host.settled(), ending).toMatchObject(outcome);
      await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    }
  });
}

/** What may be left of the HTTP client's error after structured cloning. */
const payloads = ['undefined', 'null', '{}', '"Request failed"', 'new Error("Request failed")', '[]'];

test('CLIENT_AUTHENTICATION_FAILED rejects, whatever its data', async ({ host }) => {
  for (const payload of payloads) {
    const dialog = await connect('iframe', host);
    await evaluateLater(dialog, `host.postMessage({ type: 'CLIENT_AUTHENTICATION_FAILED', data: ${payload} }, '*')`);
    expect(await host.settled(), payload).toMatchObject(rejected('authentication_failed', /refused/));
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  }
});

test('a dialog that sends CLIENT_INIT but never asks to be shown rejects with dialog_unreachable', async ({ host }) => {
  await connect('iframe', host);
  expect(await host.settled()).toMatchObject(rejected('dialog_unreachable', /./));
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('Escape in the host page closes the official dialog, for which it has no message', async ({ host, page }) => {
  const dialog = await connect('iframe', host);
  await dialog.evaluate('show()');
  await expect(page.locator('iframe')).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Escape');
  expect(await host.settled()).toEqual(closed);
});

test('VENDOR_INIT has what the official SDK sends, but for switches that are off anyway', async ({ host }) => {
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
  const { connect: extension, initialRoute, ...official } = await dialog.evaluate<Record<string, unknown>>('init');
  expect(official).toEqual({
    hideFolders: true,
    jwtToken: 'jwt-1',
    fontUrl: 'https://fonts.example/x.css',
    fontFamily: 'X',
    locale: 'de',
    sdkVersion: '0.13.0',
    mode: 'dark',
    // Other options of the host are passed on.
    builder: { disableNavigation: true },
  });
  expect(extension).toMatchObject({ version: 1, instanceUrl: host.stage.url('instance') });
  const [path, query] = String(initialRoute).split('?');
  expect(path).toBe('/embed/connections');
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
    pieceName: request.pieceName,
    randomId: expect.stringMatching(/^\d+$/),
    connectionName: 'a+b & c#d',
  });
});

/** Opens the dialog and waits until it has received VENDOR_INIT. */
async function connect(kind: SurfaceKind, host: HostPage, connectionName = 'acme-1'): Promise<Frame> {
  const { page } = host;
  const popup = kind === 'popup' ? page.waitForEvent('popup') : undefined;
  // Not whichever frame is there: in Firefox the news that the last one is gone may come later.
  const attached = popup ? undefined : page.waitForEvent('frameattached');
  await host.connect({ ...request, connectionName, newWindow: popup && {} });
  const frame = popup ? (await popup).mainFrame() : await attached;
  if (!frame) throw new Error('no dialog');
  // The frame may still contain about:blank.
  await frame.waitForFunction('window.init !== undefined');
  return frame;
}

/** For what removes the frame: Playwright may not get an answer out of it. */
const evaluateLater = (dialog: Frame, script: string) => dialog.evaluate(`void setTimeout(() => ${script})`);
