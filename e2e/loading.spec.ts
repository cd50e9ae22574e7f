import { openAcme } from './support/acme.ts';
import { waitForOpeningAnimation } from './support/animations.ts';
import { secretPiece } from './support/pieces.ts';
import type { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

const signIn = 'POST /v1/managed-authn/external-token';
const piece = `GET /v1/pieces/${secretPiece.name}`;
const list = 'GET /v1/app-connections';

/** Everybody's piece is asked for without a token, beside the sign-in. */
const tokens = ({ instance }: Stage, route: string) => instance.requestsTo(route).map(({ token }) => token);
const session = 'session-of-jwt-1';

for (const connectionName of ['acme-1', undefined]) {
  test(`requests the piece and the connections in parallel (connectionName ${connectionName})`, async ({
    host,
    stage,
  }) => {
    const { instance } = stage;
    const releases = [instance.hold(piece), instance.hold(list)];
    const { key } = await openAcme(host, { connectionName });
    await expect.poll(() => [tokens(stage, piece), tokens(stage, list)]).toEqual([[undefined, session], [session]]);
    for (const release of releases) release();
    await expect(key).toBeVisible();
    expect([instance.count(signIn), instance.count(piece), instance.count(list)]).toEqual([1, 2, 1]);
  });
}

test('requests the appearance once, in parallel to the piece, and shows the form without it', async ({
  host,
  stage,
}) => {
  const releasePiece = stage.instance.hold(piece);
  stage.instance.hold('GET /v1/flags');
  const { key } = await openAcme(host);
  await expect.poll(() => [stage.instance.count(piece), stage.instance.count('GET /v1/flags')]).toEqual([2, 1]);
  releasePiece();
  await expect(key).toBeFocused();
  expect(stage.instance.requestsTo('GET /v1/flags')).toMatchObject([{ token: 'session-of-jwt-1' }]);
});

test('loads few files before the first request to the API, and the deferred ones in parallel to it', async ({
  host,
  stage,
  page,
}) => {
  const requestedPaths: string[] = [];
  page.on('request', (request) => requestedPaths.push(new URL(request.url()).pathname));
  const releaseSignIn = stage.instance.hold(signIn);
  const { key } = await openAcme(host);
  // The sign-in is still pending.
  for (const lazy of [/deferred-ui-.*\.js/, /field-types-.*\.js/]) {
    await expect.poll(() => requestedPaths.some((path) => lazy.test(path))).toBe(true);
  }
  await expect.poll(() => stage.instance.count(signIn)).toBe(1);
  expect(tokens(stage, piece)).toEqual([undefined]);
  const firstApiRequest = requestedPaths.findIndex((path) => path.startsWith('/api/'));
  const before = requestedPaths.slice(0, firstApiRequest).filter((path) => path.startsWith('/embed/'));
  // The page, its style and script, the script that opens connections, the operator's config.json.
  expect(before.length).toBeLessThanOrEqual(5);
  expect(before.filter((path) => /deferred|field-types/.test(path))).toEqual([]);
  releaseSignIn();
  await expect(key).toBeVisible();
});

for (const { name, width } of [
  { name: 'a wide page', width: 1280 },
  { name: 'a phone', width: 375 },
]) {
  test(`keeps the layout stable when the form replaces the skeleton, on ${name}`, async ({ host, stage, page }) => {
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
    const deferredUi = page.waitForResponse(/deferred-ui-.*\.js/);
    const releasePiece = stage.instance.hold(piece);
    const { root, key } = await openAcme(host);
    const skeletonInput = root.locator('.skeleton-input');
    await expect(skeletonInput).toBeVisible();
    // Descriptions are rendered once the Markdown parser has loaded, which is in parallel to the sign-in.
    await deferredUi;
    await waitForOpeningAnimation(root);
    const [card, input] = [await root.boundingBox(), await skeletonInput.boundingBox()];
    releasePiece();
    await expect(key).toBeFocused();
    const dialog = page.frame({ url: /\/embed\// });
    // An animation frame's layout shifts are reported after it.
    const shifts = await dialog?.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return (window as unknown as { shifts: string[] }).shifts;
    });
    expect(shifts).toEqual([]);
    // The skeleton is as high as a form with one field.
    expect(await root.boundingBox()).toEqual(card);
    expect((await key.boundingBox())?.y).toBe(input?.y);
  });
}

test('requests the piece in the dialog’s language', async ({ host, stage }) => {
  const { key } = await openAcme(host, {}, { embedding: { locale: 'fr' } });
  await expect(key).toBeVisible();
  const request = stage.instance.requests.find(({ path }) => path.startsWith('/v1/pieces/'));
  expect(request?.query.get('locale')).toBe('fr');
});
