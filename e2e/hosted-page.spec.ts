import {
  allowed,
  allowHostedPage,
  hostedUrl,
  loadAnewOnBack,
  returnedResult,
  returnUrl,
} from './support/hosted-page.ts';
import { closeButton, request, secret, secretInput, typeAndSave } from './support/journey.ts';
import { prototypeAdditions } from './support/prototype-additions.ts';
import { expect, test } from './support/test.ts';

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

for (const [name, script] of Object.entries(prototypeAdditions)) {
  test(`a page leaves and returns in spite of what it adds to prototypes: ${name}`, async ({
    host,
    page,
    stage,
    entry,
  }) => {
    allowHostedPage(stage, entry, script);
    await host.open();
    await host.connect({ ...request, redirect: { returnUrl: returnUrl(stage), state: 's 1' } });
    await typeAndSave(page);
    await page.waitForURL(/connect_status=connected/);
    expect(await returnedResult(page)).toMatchObject({
      resolved: { connection: { name: request.connectionName }, state: 's 1' },
    });
  });
}

test('a link of the backend works, and its Back does not lead to the dialog again', async ({ page, stage }) => {
  await loadAnewOnBack(page);
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

test('a page that comes back by the browser’s Back has no connection', async ({ host, page, stage }) => {
  await loadAnewOnBack(page);
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
