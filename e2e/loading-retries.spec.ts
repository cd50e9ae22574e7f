import type { Fault } from '../demo/testing/faulty-server.ts';
import { acmeDialog, openAcme } from './support/acme.ts';
import { secretPiece } from './support/pieces.ts';
import type { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

const signIn = 'POST /v1/managed-authn/external-token';
const piece = `GET /v1/pieces/${secretPiece.name}`;

const serverError =
  'Something went wrong on the server. Try again in a moment. If this keeps happening, contact support.';

/** Everybody's piece is asked for without a token, beside the sign-in. */
const tokens = ({ instance }: Stage, route: string) => instance.requestsTo(route).map(({ token }) => token);
const session = 'session-of-jwt-1';

/** The public piece is the server's own answer. */
function onSignedIn({ instance }: Stage, route: string, ...answers: Fault[]): void {
  instance.on(route, (request) => {
    const next = route === signIn || request.token ? answers.shift() : undefined;
    return typeof next === 'function' ? next(request) : next;
  });
}

test('has the colour of the instance also after a sign-in that failed at first', async ({ host, stage }) => {
  const failure = { status: 500, body: {} };
  stage.instance.inTurn(signIn, failure, failure, failure);
  const { root, key } = await openAcme(host);
  await root.getByRole('button', { name: 'Try again' }).click();
  await expect(key).toBeFocused();
  await expect.poll(() => stage.instance.count('GET /v1/flags')).toBe(1);
});

for (const route of [signIn, piece]) {
  test(`retries ${route} twice after server errors`, async ({ host, stage }) => {
    onSignedIn(stage, route, { status: 503, body: {} }, { status: 502, html: '<h1>Bad gateway</h1>' });
    const { key, submit } = await openAcme(host);
    await key.fill('sk-123');
    await submit.click();
    expect((await host.settled()).status).toBe('resolved');
    expect(tokens(stage, route).filter((token) => route === signIn || token)).toHaveLength(3);
  });

  test(`retries ${route} twice after network errors`, async ({ host, page, stage }) => {
    const path = route.split(' ')[1] ?? '';
    let attempts = 0;
    // Aborted in the browser, which by itself retries requests whose connection a server closes.
    await page.context().route(
      (url) => decodeURIComponent(url.pathname) === `/api${path}`,
      async (request) => {
        const isPublic = route === piece && !(await request.request().headerValue('authorization'));
        return !isPublic && ++attempts <= 2 ? request.abort('connectionreset') : request.fallback();
      },
    );
    const { key, submit } = await openAcme(host);
    await key.fill('sk-123');
    await submit.click();
    expect((await host.settled()).status).toBe('resolved');
    expect(attempts).toBe(3);
    expect(tokens(stage, route)).toHaveLength(route === signIn ? 1 : 2);
  });
}

test('shows an error after three failed attempts, and Try again recovers', async ({ host, stage }) => {
  const serverFailure = { status: 500, body: { message: 'QueryFailedError' } };
  onSignedIn(stage, piece, serverFailure, serverFailure, serverFailure);
  const { root, key } = await openAcme(host);
  await expect(root.getByText(serverError)).toBeVisible();
  await expect(root.getByRole('heading', { name: 'This app can’t be connected right now' })).toBeVisible();
  expect(tokens(stage, piece)).toEqual([undefined, session, session, session]);
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
  test(`does not retry after a 404 for the piece: ${JSON.stringify(body)}`, async ({ host, stage }) => {
    stage.instance.on(piece, () => ({ status: 404, body }));
    await openAcme(host);
    expect(await host.settled()).toMatchObject({ status: 'rejected', code: 'piece_not_found' });
    expect(tokens(stage, piece)).toEqual([undefined, session]);
  });
}
