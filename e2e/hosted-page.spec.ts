import { allowed, allowHostedPage, hostedUrl, returnedResult, returnUrl } from './support/hosted-page.ts';
import { closeButton, request, secret, secretInput, typeAndSave } from './support/journey.ts';
import type { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

const title = 'This page can’t be used here';

test.beforeEach(({ stage, entry }) => allowHostedPage(stage, entry));

test('the page leaves for the dialog, and has the connection when it is back', async ({ host, page, stage }) => {
  const addresses: string[] = [];
  page.on('request', (sent) => void addresses.push(sent.url(), sent.headers().referer ?? ''));
  await host.open();
  await host.connect({ ...request, redirect: { returnUrl: returnUrl(stage), state: 's 1' } });
  await expect(secretInput(page)).toBeFocused();
  // The credentials are neither in the address bar nor in the history.
  expect(page.url()).toBe(stage.url('connect', '/embed/index.html#connect='));
  await typeAndSave(page);
  await page.waitForURL(/connect_status=connected/);
  expect(await returnedResult(page)).toEqual({
    resolved: { connection: { id: 'id1'.padEnd(21, '0'), name: request.connectionName }, state: 's 1' },
  });
  expect(page.url()).toBe(returnUrl(stage));
  expect(await returnedResult(page)).toBe('none');
  expect(stage.instance.saves).toMatchObject([{ externalId: request.connectionName }]);
  for (const sensitive of ['jwt-1', btoa('"jwt-1"').slice(1, -3), secret])
    expect(addresses.join()).not.toContain(sensitive);
});

test('a link of the backend works, and its Back does not lead to the dialog again', async ({ page, stage }) => {
  await page.goto(stage.url('host', '/'));
  await page.goto(await hostedUrl(stage, { view: 'connect', embedding: { locale: 'de' } }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('button', { name: 'Schließen' }).click();
  await page.waitForURL(/connect_status=closed/);
  expect(await returnedResult(page)).toEqual({ resolved: { connection: undefined, state: undefined } });
  await page.goBack();
  expect(page.url()).toBe(stage.url('host', '/'));
});

test('the list of connections is a page, too', async ({ page, stage }) => {
  await page.goto(await hostedUrl(stage, { view: 'connections', pieceName: undefined }));
  await expect(page.getByRole('heading', { name: 'Connections' })).toBeVisible();
  await closeButton(page).click();
  await page.waitForURL(/connect_status=closed/);
});

test('a failure is an error of the returning page, with its code', async ({ page, stage }) => {
  await page.goto(await hostedUrl(stage, { pieceName: '@test/piece-nowhere', state: 'x' }));
  await page.waitForURL(/connect_status=error/);
  expect(new URL(page.url()).searchParams.get('connect_state')).toBe('x');
  expect(await returnedResult(page)).toEqual({
    rejected: { code: 'piece_not_found', error: expect.stringContaining('piece-nowhere'), name: 'ConnectError' },
  });
});

test('an app that does not open can be opened by a click', async ({ page, stage }) => {
  stage.configure({ ...allowed(stage), returnOrigins: ['myapp://anything'] });
  await page.goto(await hostedUrl(stage, { returnUrl: 'myapp://connected?from=web' }));
  await closeButton(page).click();
  await expect(page.getByRole('heading', { name: 'One step left' })).toBeFocused();
  const link = page.getByRole('link', { name: 'Go back' });
  await expect(link).toHaveAttribute('href', 'myapp://connected?from=web&connect_status=closed');
});

const refusals: [what: string, config: (stage: Stage) => Stage['config'], text: RegExp, options?: object][] = [
  ['no config.json', () => ({ status: 404 }), /isn’t turned on here/],
  ['a page in its place', () => ({ status: 200, body: '<!doctype html>' }), /isn’t turned on here/],
  ['no returnOrigins', (stage) => json({ instances: [stage.url('instance')] }), /isn’t turned on here/],
  [
    'no instances',
    (stage) => json({ returnOrigins: [stage.url('host')] }),
    /isn’t allowed to connect to http:..instance/,
  ],
  [
    'another instance',
    (stage) => json({ ...allowed(stage), instances: ['https://a.example'] }),
    /isn’t allowed to connect/,
  ],
  [
    'another origin',
    (stage) => json({ ...allowed(stage), returnOrigins: ['https://a.example'] }),
    /would take you to http:..host/,
  ],
  ['an empty list', (stage) => json({ ...allowed(stage), returnOrigins: [] }), /would take you to/],
  ['another scheme', (stage) => json(allowed(stage)), /would take you to evil:/, { returnUrl: 'evil://x' }],
  [
    'another list of OAuth2 apps',
    (stage) => json(allowed(stage)),
    /connect to https:..o.example/,
    { cloudOAuth2Url: 'https://o.example' },
  ],
];
const json = (config: object) => ({ status: 200, body: JSON.stringify(config) });

for (const [what, config, text, options = {}] of refusals) {
  test(`refused before anything is asked for: ${what}`, async ({ page, stage }) => {
    stage.config = config(stage);
    await page.goto(await hostedUrl(stage, options));
    await expect(page.getByRole('heading', { name: title })).toBeFocused();
    await expect(page.getByText(text)).toBeVisible();
    expect(await page.locator('input').count()).toBe(0);
    expect(stage.instance.requests).toEqual([]);
    expect(page.url()).toBe(stage.url('connect', '/embed/index.html#connect='));
  });
}

test('an allowed page is told what is not', async ({ page, stage }) => {
  stage.configure({ ...allowed(stage), instances: [] });
  await page.goto(await hostedUrl(stage));
  await page.getByRole('button', { name: 'Back' }).click();
  await page.waitForURL(/connect_error=not_allowed/);
  expect(await returnedResult(page)).toMatchObject({ rejected: { code: 'not_allowed' } });
});

test('a config.json that cannot be read forbids everything until it can', async ({ page, stage }) => {
  stage.config = { status: 503 };
  await page.goto(await hostedUrl(stage));
  await expect(page.getByText('The settings of this page couldn’t be loaded')).toBeVisible();
  expect(stage.instance.requests).toEqual([]);
  stage.configure(allowed(stage));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(secretInput(page)).toBeFocused();
});

test('a mistake in config.json is named', async ({ page, stage }) => {
  stage.configure({ ...allowed(stage), hostOrigin: [] });
  await page.goto(await hostedUrl(stage));
  await expect(
    page.getByText('"hostOrigin" is none of instances, hostOrigins, returnOrigins, defaults.'),
  ).toBeVisible();
});

/** Made by somebody else than connectUrl(). */
async function forgedUrl(stage: Stage, change: (init: { connect: object; texts?: object }) => object): Promise<string> {
  const [page, hash = ''] = (await hostedUrl(stage)).split('#connect=');
  const request = JSON.parse(Buffer.from(hash, 'base64url').toString());
  Object.assign(request.init, change(request.init));
  return `${page}#connect=${Buffer.from(JSON.stringify(request)).toString('base64url')}`;
}

const forgeries: [what: string, change: (init: { connect: object }) => object, text: RegExp][] = [
  [
    'a backend of its own behind an instance that is allowed',
    ({ connect }) => ({
      connect: { ...connect, backend: { kind: 'make', baseUrl: 'https://evil.example/make', teamId: 1 } },
    }),
    /connect to https:..evil.example/,
  ],
  ['a session', () => ({ session: { token: 't', projectId: 'p' } }), /Part of the link is missing/],
  [
    'a redirect page of its own',
    ({ connect }) => ({ connect: { ...connect, redirectUrl: 'https://evil.example/callback' } }),
    /connect to https:..evil.example/,
  ],
];

for (const [what, change, text] of forgeries) {
  test(`an address with ${what} is refused`, async ({ page, stage }) => {
    await page.goto(await forgedUrl(stage, change));
    await expect(page.getByText(text)).toBeVisible();
    expect(await page.locator('input').count()).toBe(0);
    expect(stage.instance.requests).toEqual([]);
  });
}

test('texts of an address are not shown before it is allowed', async ({ page, stage }) => {
  stage.config = { status: 404 };
  const texts = { standalone: { 'refused.title': 'Call us', 'refused.disabled': '+1 555' }, common: { back: 'Call' } };
  await page.goto(await forgedUrl(stage, () => ({ texts })));
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page).toHaveTitle(title);
});

test('a reload has nothing left to do', async ({ page, stage }) => {
  await page.goto(await hostedUrl(stage));
  await expect(secretInput(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nothing to connect here' })).toBeVisible();
});

test('the browser asks before what was typed is lost', async ({ page, stage }) => {
  await page.goto(await hostedUrl(stage));
  await secretInput(page).pressSequentially('sk');
  const asked = page.waitForEvent('dialog');
  const left = page.evaluate(() => location.assign('/embed/redirect.html'));
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await left;
  await expect(secretInput(page)).toHaveValue('sk');
});

test('part of a link says so', async ({ page, stage }) => {
  await page.goto((await hostedUrl(stage)).slice(0, -30));
  await expect(page.getByText('Part of the link is missing')).toBeVisible();
  expect(page.url()).toBe(stage.url('connect', '/embed/index.html#connect='));
});

test('in a frame the address of the hosted page does nothing', async ({ page, stage }) => {
  const address = await hostedUrl(stage);
  stage.sites.other = () => ({ html: `<iframe src="${address}"></iframe>` });
  await page.goto(stage.url('other', '/'));
  await expect.poll(() => stage.files.filter((file) => file.includes('/dialog-')).length).toBeGreaterThan(0);
  await expect(page.frameLocator('iframe').locator('#app')).toBeEmpty();
  expect(stage.instance.requests).toEqual([]);
});

test('a page that comes back by the browser’s Back has no connection', async ({ host, page, stage }) => {
  await host.open();
  await host.connect({ ...request, redirect: { returnUrl: returnUrl(stage) } });
  await expect(secretInput(page)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Host' })).toBeVisible();
  expect(page.url()).toBe(stage.url('host', '/'));
  // Either the page that was left, or a new one: without the browser's memory of it.
  expect([{ status: 'resolved', value: { connection: undefined } }, { status: 'pending' }]).toContainEqual(
    await host.outcome(),
  );
});
