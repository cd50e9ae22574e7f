import { allowed, allowHostedPage, hostedUrl, returnedResult } from './support/hosted-page.ts';
import { secretInput } from './support/journey.ts';
import type { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

/** What the instance would refuse: nothing is asked of it. */
function tokenOf(header: object): string {
  const claims = { exp: Math.round(Date.now() / 1000) + 300 };
  return [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
}

const title = 'This page can’t be used here';

test.beforeEach(({ stage, entry }) => allowHostedPage(stage, entry));

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
  [
    'a token of another signing key',
    (stage) => json({ ...allowed(stage), keyIds: ['key-1'] }),
    /belongs to an account that can’t be used here/,
    { jwtToken: tokenOf({ kid: 'key-2' }) },
  ],
  [
    'a token without a signing key',
    (stage) => json({ ...allowed(stage), keyIds: ['key-1'] }),
    /belongs to an account/,
    { jwtToken: tokenOf({}) },
  ],
  [
    'a token that is no JWT, where keys are listed',
    (stage) => json({ ...allowed(stage), keyIds: ['key-1'] }),
    /belongs to an account/,
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

test('a token of a listed signing key is accepted', async ({ page, stage }) => {
  stage.configure({ ...allowed(stage), keyIds: ['key-1'] });
  await page.goto(await hostedUrl(stage, { jwtToken: tokenOf({ kid: 'key-1' }) }));
  await expect(secretInput(page)).toBeFocused();
});

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
    page.getByText('"hostOrigin" is none of instances, hostOrigins, returnOrigins, keyIds, defaults.'),
  ).toBeVisible();
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
