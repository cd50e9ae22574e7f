import type { Page } from '@playwright/test';
import { type Content, closeButton, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { officialSdkHtml } from './support/official-sdk-page.ts';
import { secretPiece } from './support/pieces.ts';
import type { Stage } from './support/stage.ts';
import { type SurfaceKind, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

/** Options of the official connect(), which opens our dialog at `{instanceUrl}/embed`. */
type Request = { pieceName: string; connectionName?: string };

const named = { pieceName: secretPiece.name, connectionName: 'acme-1' };
const closed = 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED';
const initMessages = ['CLIENT_INIT', 'CLIENT_SHOW_CONNECTION_IFRAME'];
const authenticationMessages = ['CLIENT_AUTHENTICATION_SUCCESS', 'CLIENT_CONFIGURATION_FINISHED'];

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
  stage.sites.host = () => ({ html: officialSdkHtml });
});

for (const kind of surfaces) {
  test(`${kind}: saves, and sends the messages that the SDK expects`, async ({ page, stage }) => {
    const content = await connect(kind, page, stage, named);
    await typeAndSave(content);
    const connection = { id: 'id1'.padEnd(21, '0'), name: 'acme-1' };
    expect(await settled(page)).toEqual({ resolved: { connection } });
    expect(await officialMessages(page)).toEqual([...initMessages, ...authenticationMessages, closed]);
    expect(stage.instance.saves[0]).toMatchObject({ externalId: 'acme-1', displayName: 'acme-1' });
  });

  test(`${kind}: Cancel closes without a connection`, async ({ page, stage }) => {
    const content = await connect(kind, page, stage, named);
    lastInput(content.getByRole('button', { name: 'Cancel' }).click());
    expect(await settled(page)).toEqual({ resolved: { connection: undefined } });
    expect(await page.evaluate(() => document.querySelectorAll('iframe').length)).toBe(0);
  });

  test(`${kind}: an unknown piece rejects with the official text before the dialog closes`, async ({ page, stage }) => {
    await connect(kind, page, stage, { pieceName: '@test/piece-nowhere' });
    const error = '{"isValid":"false","error":"piece: @test/piece-nowhere not found"}';
    expect(await settled(page)).toEqual({ rejected: { error } });
    // The SDK then removes the frame, sometimes before it can send the closing message.
    const expected = [...initMessages, ...authenticationMessages, 'CLIENT_CONNECTION_PIECE_NOT_FOUND'];
    expect([expected, [...expected, closed]]).toContainEqual(await officialMessages(page));
  });
}

test('a rejected JWT settles the promise, which stays pending with the official dialog', async ({ page, stage }) => {
  const body = { code: 'INVALID_BEARER_TOKEN', params: { message: 'jwt expired' } };
  stage.instance.on('POST /v1/managed-authn/external-token', () => ({ status: 401, body }));
  await connect('iframe', page, stage, named);
  expect(await settled(page)).toEqual({ resolved: { connection: undefined } });
  expect(await officialMessages(page)).toEqual([...initMessages, 'CLIENT_AUTHENTICATION_FAILED', closed]);
});

test('an unreachable instance settles the promise when the user closes the dialog', async ({ page, stage }) => {
  stage.instance.on('POST /v1/managed-authn/external-token', () => 'drop');
  const content = await connect('iframe', page, stage, named);
  lastInput(closeButton(content).first().click());
  expect(await settled(page)).toEqual({ resolved: { connection: undefined } });
});

test('names that the SDK inserts unencoded are saved unchanged', async ({ page, stage }) => {
  // Without motion a saved dialog closes immediately.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const name of ['a+b', 'a&b=c', 'a#b', '100%', 'me@x.org', 'a/b?c', 'two words', 'ünï – ✓', '&randomId=1']) {
    const content = await connect('iframe', page, stage, { ...named, connectionName: name });
    await typeAndSave(content);
    expect(await settled(page)).toMatchObject({ resolved: { connection: { name } } });
    expect(stage.instance.saves.at(-1)).toMatchObject({ externalId: name, pieceName: secretPiece.name });
  }
});

test('a name that the host page percent-encoded for the SDK is decoded', async ({ page, stage }) => {
  const content = await connect('iframe', page, stage, { ...named, connectionName: encodeURIComponent('50% a&b') });
  await typeAndSave(content);
  expect(await settled(page)).toMatchObject({ resolved: { connection: { name: '50% a&b' } } });
});

test('without connectionName the dialog has an input for the name', async ({ page, stage }) => {
  const content = await connect('iframe', page, stage, { pieceName: secretPiece.name });
  await content.getByLabel('Connection name').fill('Mine');
  await typeAndSave(content);
  expect(await settled(page)).toMatchObject({ resolved: { connection: { name: expect.stringMatching(/^\w{21}$/) } } });
  expect(stage.instance.saves[0]).toMatchObject({ displayName: 'Mine' });
});

test('mode and locale of the host page are applied', async ({ page, stage }) => {
  const embedding = { locale: 'de', styling: { mode: 'dark' } };
  const content = await connect('iframe', page, stage, named, embedding);
  await expect(secretInput(content)).toBeVisible();
  await expect(content.locator('html')).toHaveAttribute('data-mode', 'dark');
  const piece = stage.instance.requests.find(({ path }) => path.startsWith('/v1/pieces/'));
  expect(piece?.query.get('locale')).toBe('de');
});

async function connect(
  kind: SurfaceKind,
  page: Page,
  stage: Stage,
  request: Request,
  embedding = {},
): Promise<Content> {
  await page.goto(stage.url('host', '/'));
  const popup = kind === 'popup' ? page.waitForEvent('popup') : undefined;
  const newWindow = popup && {};
  const instanceUrl = stage.url('instance', '/');
  await page.evaluate(`official.configure(${JSON.stringify({ instanceUrl, jwtToken: 'jwt-1', embedding })});
    connect(${JSON.stringify({ ...request, newWindow })})`);
  await page.click('#run');
  return popup ?? page.frameLocator('iframe');
}

async function settled(page: Page): Promise<unknown> {
  await expect.poll(() => page.evaluate('outcome !== undefined'), { message: 'connect() settles' }).toBe(true);
  return page.evaluate('outcome');
}

/** The messages of the dialog, without our extensions, which the SDK ignores. */
async function officialMessages(page: Page): Promise<string[]> {
  const extensions = ['CLIENT_CONNECT_EVENT', 'CLIENT_CONNECT_FAILED'];
  const types = await page.evaluate<string[]>('received.map(({ type }) => type)');
  return types.filter((type) => !extensions.includes(type));
}
