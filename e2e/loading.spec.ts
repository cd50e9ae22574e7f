import { acmeDialog, openAcme } from './support/acme.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

const signIn = 'POST /v1/managed-authn/external-token';
const piece = `GET /v1/pieces/${secretPiece.name}`;
const list = 'GET /v1/app-connections';
const serverError =
  'Something went wrong on the server. Try again in a moment. If this keeps happening, contact support.';

for (const connectionName of ['acme-1', undefined]) {
  test(`the piece and the list are asked for together (connectionName ${connectionName})`, async ({ host, stage }) => {
    const { instance } = stage;
    const releases = [instance.hold(piece), instance.hold(list)];
    const { key } = await openAcme(host, { connectionName });
    await expect.poll(() => [instance.count(piece), instance.count(list)]).toEqual([1, 1]);
    for (const release of releases) release();
    await expect(key).toBeVisible();
    expect([instance.count(signIn), instance.count(piece), instance.count(list)]).toEqual([1, 1, 1]);
  });
}

test('the look does not wait for the sign-in, nor the form for the look', async ({ host, stage }) => {
  const signedIn = stage.instance.hold(signIn);
  stage.instance.hold('GET /v1/flags');
  const { key } = await openAcme(host);
  await expect.poll(() => stage.instance.count('GET /v1/flags')).toBe(1);
  expect(stage.instance.count(piece)).toBe(0);
  signedIn();
  await expect(key).toBeFocused();
});

for (const route of [signIn, piece]) {
  test(`${route} is repeated twice after errors of the server`, async ({ host, stage }) => {
    stage.instance.inTurn(route, { status: 503, body: {} }, { status: 502, html: '<h1>Bad gateway</h1>' });
    const { key } = await openAcme(host);
    await expect(key).toBeVisible();
    expect(stage.instance.count(route)).toBe(3);
  });

  test(`${route} is repeated twice after failures of the network`, async ({ host, page, stage }) => {
    const path = route.split(' ')[1] ?? '';
    let attempts = 0;
    // At the browser, which repeats by itself what a server cuts.
    await page.context().route(
      (url) => decodeURIComponent(url.pathname) === `/api${path}`,
      (request) => (++attempts <= 2 ? request.abort('connectionreset') : request.fallback()),
    );
    const { key } = await openAcme(host);
    await expect(key).toBeVisible();
    expect(attempts).toBe(3);
    expect(stage.instance.count(route)).toBe(1);
  });
}

test('after three failures the dialog says so, and Try again recovers', async ({ host, stage }) => {
  const refusal = { status: 500, body: { message: 'QueryFailedError' } };
  stage.instance.inTurn(piece, refusal, refusal, refusal);
  const { root, key } = await openAcme(host);
  await expect(root.getByText(serverError)).toBeVisible();
  await expect(root.getByRole('heading', { name: 'This app can’t be connected right now' })).toBeVisible();
  expect(stage.instance.count(piece)).toBe(3);
  expect((await host.outcome()).status).toBe('pending');
  await root.getByRole('button', { name: 'Try again' }).click();
  await expect(key).toBeFocused();
  await key.fill('sk-123');
  await acmeDialog(host).submit.click();
  expect((await host.settled()).status).toBe('resolved');
});

for (const body of [
  { code: 'ENTITY_NOT_FOUND', params: { message: `piece_metadata_not_found pieceName=${secretPiece.name}` } },
  { code: 'ENTITY_NOT_FOUND', params: {} },
  { statusCode: 404, error: 'Not Found', message: 'Route not found' },
]) {
  test(`a piece that does not exist is not asked for again: ${JSON.stringify(body)}`, async ({ host, stage }) => {
    stage.instance.on(piece, () => ({ status: 404, body }));
    await openAcme(host);
    expect(await host.settled()).toMatchObject({ status: 'rejected', code: 'piece_not_found' });
    expect(stage.instance.count(piece)).toBe(1);
  });
}

test('few files come before the first request to the API, the rest beside it', async ({ host, stage, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const signedIn = stage.instance.hold(signIn);
  const { key } = await openAcme(host);
  // While the first call is still unanswered.
  for (const lazy of [/deferred-ui-.*\.js/, /field-types-.*\.js/]) {
    await expect.poll(() => asked.some((path) => lazy.test(path))).toBe(true);
  }
  expect(stage.instance.count(signIn)).toBe(1);
  expect(stage.instance.count(piece)).toBe(0);
  const firstCall = asked.findIndex((path) => path.startsWith('/api/'));
  const before = asked.slice(0, firstCall).filter((path) => path.startsWith('/embed/'));
  expect(before.length).toBeLessThanOrEqual(3);
  expect(before.filter((path) => /deferred|field-types/.test(path))).toEqual([]);
  signedIn();
  await expect(key).toBeVisible();
});

for (const { name, width } of [
  { name: 'a wide page', width: 1280 },
  { name: 'a phone', width: 375 },
]) {
  test(`nothing moves when the form comes, on ${name}`, async ({ host, stage, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.context().addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as unknown as { value: number; sources: { node: Element | null }[] };
          shifts.push(`${value} ${sources.map(({ node }) => node?.className ?? node?.nodeName).join(' ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const extras = page.waitForResponse(/deferred-ui-.*\.js/);
    const signedIn = stage.instance.hold(signIn);
    const { root, key } = await openAcme(host);
    const placeholder = root.locator('.skeleton-input');
    await expect(placeholder).toBeVisible();
    // A description is drawn once its parser is there; it comes beside the first call.
    await extras;
    // The card slides in; while it does, it is a fraction of a pixel lower and smaller.
    await root.evaluate((card) => Promise.all(card.getAnimations().map(({ finished }) => finished)));
    const [card, input] = [await root.boundingBox(), await placeholder.boundingBox()];
    signedIn();
    await expect(key).toBeFocused();
    const dialog = page.frame({ url: /\/embed\// });
    // What has moved in a frame is told after it.
    const shifts = await dialog?.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return (window as unknown as { shifts: string[] }).shifts;
    });
    expect(shifts).toEqual([]);
    // A form of the usual kind is as high as its placeholder, too.
    expect(await root.boundingBox()).toEqual(card);
    expect((await key.boundingBox())?.y).toBe(input?.y);
  });
}

test('the language is asked of the piece', async ({ host, stage }) => {
  const { key } = await openAcme(host, {}, { embedding: { locale: 'fr' } });
  await expect(key).toBeVisible();
  const request = stage.instance.requests.find(({ path }) => path.startsWith('/v1/pieces/'));
  expect(request?.query.get('locale')).toBe('fr');
});
