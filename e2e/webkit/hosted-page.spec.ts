import { allowed, allowHostedPage, hostedUrl, returnedResult, returnUrl } from '../support/hosted-page.ts';
import { closed, request, saved, secret } from '../support/journey.ts';
import { returned } from './support/returned.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage, entry }) => allowHostedPage(stage, entry));

test('the page leaves for the dialog, and has the connection when it is back', async ({ host, tab, stage }) => {
  await host.open();
  await host.connect({ ...request, redirect: { returnUrl: returnUrl(stage), state: 's 1' } });
  await tab.field('API key').expectFocused();
  // The credentials are neither in the address bar nor in the history.
  expect(await tab.url()).toBe(stage.url('connect', '/embed/index.html#connect='));
  await tab.field('API key').fill(secret);
  await tab.button('Connect').click();
  expect((await returned(tab)).searchParams.get('connect_status')).toBe('connected');
  expect(await returnedResult(tab)).toEqual({ resolved: { ...saved.value, state: 's 1' } });
  expect(await tab.url()).toBe(returnUrl(stage));
  expect(await returnedResult(tab)).toBe('none');
  expect(stage.instance.saves).toMatchObject([{ externalId: request.connectionName }]);
});

test('a link of the backend works, and Back after Close does not lead to the dialog again', async ({ tab, stage }) => {
  await tab.goto(stage.url('host', '/'));
  await tab.goto(await hostedUrl(stage));
  await tab.field('API key').waitFor();
  await tab.button('Close').click();
  expect((await returned(tab)).searchParams.get('connect_status')).toBe('closed');
  expect(await returnedResult(tab)).toEqual({ resolved: { connection: undefined, state: undefined } });
  await tab.back();
  expect((await returned(tab)).href).toBe(stage.url('host', '/'));
});

test('without config.json nothing is asked for, and the page says why', async ({ tab, stage }) => {
  stage.config = { status: 404 };
  await tab.goto(await hostedUrl(stage));
  await tab.heading('This page can’t be used here').expectFocused();
  await tab.locator('p', /isn’t turned on here/).waitFor();
  expect(await tab.locator('input').count()).toBe(0);
  expect(stage.instance.requests).toEqual([]);
  expect(await tab.url()).toBe(stage.url('connect', '/embed/index.html#connect='));
});

test('an instance that config.json does not list is refused, which the returning page is told', async ({
  tab,
  stage,
}) => {
  stage.configure({ ...allowed(stage), instances: [] });
  await tab.goto(await hostedUrl(stage));
  await tab.button('Back').click();
  expect((await returned(tab)).searchParams.get('connect_error')).toBe('not_allowed');
  expect(await returnedResult(tab)).toMatchObject({ rejected: { code: 'not_allowed' } });
  expect(stage.instance.requests).toEqual([]);
});

test('a reload has nothing left to do', async ({ tab, stage }) => {
  await tab.goto(await hostedUrl(stage));
  await tab.field('API key').waitFor();
  await tab.reload();
  await tab.heading('Nothing to connect here').waitFor();
  expect(await tab.url()).toBe(stage.url('connect', '/embed/index.html#connect='));
});

test('another address in the same tab opens, and its credentials do not stay in the address', async ({
  tab,
  stage,
}) => {
  await tab.goto(await hostedUrl(stage));
  await tab.field('API key').waitFor();
  const next = await hostedUrl(stage, { view: 'connections', pieceName: undefined });
  await tab.evaluate((href) => void setTimeout(() => location.assign(href)), next);
  await tab.heading('Connections').waitFor();
  expect(await tab.url()).toMatch(/#connect=$/);
});

/** The driver answers the browser's question itself: only the event tells whether it was asked. */
for (const [input, typed, asks] of [
  ['nothing is entered', '', 'false'],
  ['a secret is entered', secret, 'true'],
] as const) {
  test(`leaving when ${input}: the browser is told to ask: ${asks}`, async ({ tab, stage }) => {
    await tab.goto(await hostedUrl(stage));
    await tab.field('API key').fill(typed);
    await tab.evaluate(() =>
      addEventListener('beforeunload', (event) => localStorage.setItem('asks', String(event.defaultPrevented))),
    );
    await tab.goto(stage.url('connect', '/embed/redirect.html'));
    expect(await tab.evaluate(() => localStorage.getItem('asks'))).toBe(asks);
  });
}

test('a page that comes back by the browser’s Back has no connection, and can leave again', async ({
  host,
  tab,
  stage,
}) => {
  await host.open();
  await host.connect({ ...request, redirect: { returnUrl: returnUrl(stage) } });
  await tab.field('API key').waitFor();
  await tab.back();
  expect((await returned(tab)).href).toBe(stage.url('host', '/'));
  // WebKit's back/forward cache has kept the page, and with it the promise.
  expect(await host.settled()).toEqual(closed);
  await host.connect({ ...request, redirect: { returnUrl: returnUrl(stage) } });
  await tab.field('API key').fill(secret);
  await tab.button('Connect').click();
  await returned(tab);
  expect(await returnedResult(tab)).toMatchObject({ resolved: saved.value });
});
