import type { Page } from '@playwright/test';
import { noLeftovers } from './support/host-page.ts';
import { rejected } from './support/outcome.ts';
import { expect, test } from './support/test.ts';

/** Invalid arguments as source text, and the option that the error must name. */
const instance = `instanceUrl: 'http://instance.localhost'`;
const invalidConfigureArguments: [argument: string, source: string][] = [
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
const invalidConnectArguments: [argument: string, source: string][] = [
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

test('configure() rejects invalid options and names them', async ({ host, page }) => {
  await host.open();
  const errors = await errorsOf(
    page,
    'configure',
    invalidConfigureArguments.map(([, source]) => source),
  );
  expect(errors).toEqual(invalidConfigureArguments.map(([argument]) => invalidOptionsError(argument)));
});

test('connect() rejects invalid options, names them and opens nothing', async ({ host, page }) => {
  await host.open();
  const errors = await errorsOf(
    page,
    'connect',
    invalidConnectArguments.map(([, source]) => source),
  );
  expect(errors).toEqual(invalidConnectArguments.map(([argument]) => invalidOptionsError(argument)));
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('connect() before configure() rejects with not_configured', async ({ host, page, stage }) => {
  await host.open();
  await page.goto(stage.url('host', '/'));
  const [error] = await errorsOf(page, 'connect', [`{ pieceName: 'x' }`]);
  expect(error).toEqual({ code: 'not_configured', error: expect.stringMatching(/configure/), isError: true });
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('a rejected configure() keeps the previous configuration', async ({ host, page }) => {
  await host.open();
  await errorsOf(page, 'configure', ['{}']);
  await host.connect({ pieceName: 'x' });
  expect(await host.settled()).toMatchObject(rejected('piece_not_found', /x not found/));
});

function invalidOptionsError(argument: string) {
  return {
    code: 'invalid_options',
    error: expect.stringMatching(new RegExp(`^\\w+\\(.*\\b${argument}\\b.*\\) must be of type .*, but got .*\\.$`)),
    isError: true,
  };
}

/** Takes source text, because most of the arguments cannot be serialized. */
function errorsOf(page: Page, method: 'configure' | 'connect', sources: string[]): Promise<unknown[]> {
  return page.evaluate(`(async () => {
    const errors = [];
    for (const run of [${sources.map((source) => `() => activepieces.${method}(${source})`).join()}]) {
      errors.push(
        await run().catch((error) => ({ code: error.code, error: error.error, isError: error instanceof Error })),
      );
    }
    return errors;
  })()`);
}
