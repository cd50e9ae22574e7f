import type { Page } from '@playwright/test';
import { nothing, rejected } from './support/host-page.ts';
import { expect, test } from './support/test.ts';

/** What the page passes by mistake, as source text, and the option that the rejection names. */
const instance = `instanceUrl: 'http://instance.localhost'`;
const configureMistakes: [argument: string, source: string][] = [
  ['options', 'undefined'],
  ['instanceUrl', '{}'],
  ['instanceUrl', `{ jwtToken: 'x', instanceUrl: 5 }`],
  ['instanceUrl', `{ jwtToken: 'x', instanceUrl: 'cloud.activepieces.com' }`],
  ['instanceUrl', `{ jwtToken: 'x', instanceUrl: 'javascript:alert(1)' }`],
  ['jwtToken', `{ ${instance} }`],
  ['jwtToken', `{ ${instance}, jwtToken: '' }`],
  ['jwtToken', `{ ${instance}, jwtToken: 5 }`],
  ['jwtToken', `{ ${instance}, jwtToken: Promise.resolve('x') }`],
  ['token', `{ ${instance}, session: {} }`],
  ['session', `{ ${instance}, session: 'x' }`],
  ['projectId', `{ ${instance}, session: { token: 'x' } }`],
  ['dialogUrl', `{ ${instance}, jwtToken: 'x', dialogUrl: 5 }`],
  ['dialogUrl', `{ ${instance}, jwtToken: 'x', dialogUrl: '/embed' }`],
  ['preload', `{ ${instance}, jwtToken: 'x', preload: 'yes' }`],
  ['loadTimeout', `{ ${instance}, jwtToken: 'x', loadTimeout: '5s' }`],
  ['redirectUrl', `{ ${instance}, jwtToken: 'x', redirectUrl: 5 }`],
  ['mode', `{ ${instance}, jwtToken: 'x', embedding: { styling: { mode: 'sepia' } } }`],
  ['teamId', `{ backend: { kind: 'make', baseUrl: 'http://host.localhost/make', teamId: '1' } }`],
];
const connectMistakes: [argument: string, source: string][] = [
  ['options', `'@activepieces/piece-slack'`],
  ['options', 'null'],
  ['pieceName', '{ pieceName: 5 }'],
  ['connectionName', `{ pieceName: 'x', connectionName: 5 }`],
  ['displayName', `{ pieceName: 'x', displayName: {} }`],
  ['newWindow', `{ pieceName: 'x', newWindow: 'yes' }`],
  ['signal', `{ pieceName: 'x', signal: true }`],
  ['onEvent', `{ pieceName: 'x', onEvent: {} }`],
  ['scope', `{ pieceName: 'x', scope: 'WORLD' }`],
  ['projectIds', `{ pieceName: 'x', projectIds: 'a' }`],
];

test('configure() refuses arguments that cannot work, by name', async ({ host, page }) => {
  await host.open();
  const found = await tryAll(
    page,
    'configure',
    configureMistakes.map(([, source]) => source),
  );
  expect(found).toEqual(configureMistakes.map(([argument]) => refusal(argument)));
});

test('connect() refuses arguments that cannot work, by name, and opens nothing', async ({ host, page }) => {
  await host.open();
  const found = await tryAll(
    page,
    'connect',
    connectMistakes.map(([, source]) => source),
  );
  expect(found).toEqual(connectMistakes.map(([argument]) => refusal(argument)));
  await expect.poll(() => host.remains()).toEqual(nothing);
});

test('connect() before configure() says so', async ({ host, page, stage }) => {
  await host.open();
  await page.goto(stage.url('host', '/'));
  const [found] = await tryAll(page, 'connect', [`{ pieceName: 'x' }`]);
  expect(found).toEqual({ code: 'not_configured', error: expect.stringMatching(/configure/), isError: true });
  await expect.poll(() => host.remains()).toEqual(nothing);
});

test('a refused configure() leaves the one before in force', async ({ host, page }) => {
  await host.open();
  await tryAll(page, 'configure', ['{}']);
  await host.connect({ pieceName: 'x' });
  expect(await host.settled()).toMatchObject(rejected('piece_not_found', /x not found/));
});

function refusal(argument: string) {
  return {
    code: 'invalid_options',
    error: expect.stringMatching(new RegExp(`^\\w+\\(.*\\b${argument}\\b.*\\) must be of type .*, but got .*\\.$`)),
    isError: true,
  };
}

/** As source, because most of the mistakes cannot be sent to the page. */
function tryAll(page: Page, method: 'configure' | 'connect', sources: string[]): Promise<unknown[]> {
  return page.evaluate(`(async () => {
    const found = [];
    for (const run of [${sources.map((source) => `() => activepieces.${method}(${source})`).join()}]) {
      found.push(
        await run().catch((error) => ({ code: error.code, error: error.error, isError: error instanceof Error })),
      );
    }
    return found;
  })()`);
}
