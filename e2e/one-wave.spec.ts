import type { Answer } from '../demo/testing/answer.ts';
import { deferred } from '../demo/testing/deferred.ts';
import { type AcmeDialog, openAcme } from './support/acme.ts';
import { CustomDialog } from './support/custom.ts';
import { rejected } from './support/outcome.ts';
import { secretPiece } from './support/pieces.ts';
import type { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

// Everybody's piece is shown while the user is signed in (decision 23). The logic is tested in src/dialog.

const signIn = 'POST /v1/managed-authn/external-token';
const pieceRoute = `GET /v1/pieces/${secretPiece.name}`;
const saveRoute = 'POST /v1/app-connections';
const expiredToken = { status: 401, body: { code: 'INVALID_BEARER_TOKEN', params: { message: 'jwt expired' } } };

/** The piece as everybody gets it; the signed-in user's is the server's. */
function answerPublicly({ instance }: Stage, answer: Answer, route = pieceRoute): void {
  instance.on(route, ({ token }) => (token ? undefined : answer));
}

/** Holds the sign-in back until the returned function is called. Without an answer it is the server's. */
function holdSignIn({ instance }: Stage, answer?: Answer): () => void {
  const { promise, resolve } = deferred();
  instance.on(signIn, () => promise.then(() => answer));
  return resolve;
}

const customAuth = (props: object) => ({ type: 'CUSTOM_AUTH', displayName: 'Connection', required: true, props });

async function typeKey({ key }: AcmeDialog): Promise<void> {
  await expect(key).toBeFocused();
  await key.fill('sk-123');
}

test('the form stands and can be filled in before the sign-in has answered', async ({ host, stage }) => {
  answerPublicly(stage, { status: 200, body: { ...secretPiece, version: '0.9.0' } });
  const release = holdSignIn(stage);
  const dialog = await openAcme(host);
  await typeKey(dialog);
  expect(stage.instance.requestsTo(pieceRoute).map(({ token }) => token)).toEqual([undefined]);
  release();
  await expect.poll(() => stage.instance.count(pieceRoute)).toBe(2);
  await expect(dialog.key).toBeFocused();
  await dialog.submit.click();
  expect((await host.settled()).status).toBe('resolved');
  expect(stage.instance.saves).toMatchObject([{ pieceVersion: secretPiece.version, value: { secret_text: 'sk-123' } }]);
});

test('the public piece is asked for without a preflight', async ({ host, page, stage }) => {
  holdSignIn(stage);
  const asked = page.waitForRequest((request) => request.url().includes('/v1/pieces/'));
  await openAcme(host);
  const headers = await (await asked).allHeaders();
  expect(Object.keys(headers)).not.toContain('authorization');
  expect(Object.keys(headers)).not.toContain('content-type');
  expect(headers).not.toHaveProperty('cookie');
});

test('a save before the sign-in has answered waits, and is sent once', async ({ host, stage }) => {
  const release = holdSignIn(stage);
  const dialog = await openAcme(host);
  await typeKey(dialog);
  await dialog.submit.click();
  const pending = dialog.root.getByRole('button', { name: 'Connecting…' });
  await expect(pending).toHaveAttribute('aria-disabled', 'true');
  await pending.click({ force: true });
  await pending.press('Enter');
  expect(stage.instance.count(saveRoute)).toBe(0);
  release();
  expect((await host.settled()).status).toBe('resolved');
  expect(stage.instance.count(saveRoute)).toBe(1);
});

test('other fields of the platform’s own piece keep what was typed, the focus, and are announced', async ({
  host,
  stage,
}) => {
  const text = { type: 'SHORT_TEXT', required: true };
  const props = { host: { ...text, displayName: 'Host' }, user: { ...text, displayName: 'User' } };
  const body = { name: '@test/piece-custom', displayName: 'Custom', version: '1.0.0', auth: customAuth(props) };
  answerPublicly(stage, { status: 200, body }, 'GET /v1/pieces/@test/piece-custom');
  const release = holdSignIn(stage);
  const dialog = await CustomDialog.open(host, {
    host: { ...text, displayName: 'Host name' },
    port: { ...text, displayName: 'Port' },
  });
  await dialog.field('User').fill('ada');
  await dialog.field('Host').fill('h.example');
  release();
  await expect(dialog.field('Host name')).toHaveValue('h.example');
  await expect(dialog.field('Host name')).toBeFocused();
  await expect(dialog.field('User')).toHaveCount(0);
  await expect(dialog.root.getByRole('status').filter({ hasText: 'Please enter the rest again.' })).toBeVisible();
  await expect(dialog.root.getByRole('status').filter({ hasText: /^Connect / })).toHaveCount(1);
  await dialog.field('Port').fill('5432');
  expect(await dialog.save()).toEqual({ host: 'h.example', port: '5432' });
});

test('if the field with the focus is gone, the first empty one has it', async ({ host, stage }) => {
  const auth = customAuth({ token: { type: 'SECRET_TEXT', displayName: 'Token', required: true } });
  answerPublicly(stage, { status: 200, body: { ...secretPiece, auth } });
  const release = holdSignIn(stage);
  const dialog = await openAcme(host);
  await dialog.root.getByLabel('Token', { exact: true }).fill('t-123');
  release();
  await expect(dialog.key).toBeFocused();
});

test('a connection that exists already turns the form into a reconnect', async ({ host, stage }) => {
  const { name: pieceName, version: pieceVersion } = secretPiece;
  stage.instance.connections = [
    { id: 'c-1', externalId: 'acme-1', displayName: 'Sales', pieceName, type: 'SECRET_TEXT', pieceVersion },
  ];
  const release = holdSignIn(stage);
  const dialog = await openAcme(host);
  await expect(dialog.root.getByRole('heading', { name: 'Connect Acme' })).toBeVisible();
  await typeKey(dialog);
  release();
  await expect(dialog.root.getByRole('heading', { name: 'Reconnect Acme' })).toBeVisible();
  await expect(dialog.root.getByRole('status')).toHaveText('Reconnect Acme');
  await expect(dialog.key).toBeFocused();
  await dialog.submit.click();
  expect((await host.settled()).status).toBe('resolved');
  expect(stage.instance.saves).toMatchObject([{ displayName: 'Sales', value: { secret_text: 'sk-123' } }]);
});

test('a refused sign-in is told at once, although the form is shown', async ({ host, stage }) => {
  const release = holdSignIn(stage, expiredToken);
  await typeKey(await openAcme(host));
  release();
  expect(await host.settled()).toMatchObject(rejected('authentication_failed', /jwt expired/));
  expect(stage.instance.count(saveRoute)).toBe(0);
});

test('a piece that the platform hides is told at once, although the form is shown', async ({ host, stage }) => {
  const hidden: Answer = { status: 404, body: { code: 'ENTITY_NOT_FOUND', params: {} } };
  stage.instance.on(pieceRoute, ({ token }) => (token ? hidden : undefined));
  const release = holdSignIn(stage);
  const dialog = await openAcme(host);
  await typeKey(dialog);
  await dialog.submit.click();
  release();
  expect(await host.settled()).toMatchObject(rejected('piece_not_found', /piece-acme not found/));
  expect(stage.instance.count(saveRoute)).toBe(0);
});

test('a sign-in without an answer takes the form away, and Try again brings it back as it was', async ({
  host,
  stage,
}) => {
  const release = holdSignIn(stage, { status: 200, html: '<h1>Hello</h1>' });
  const dialog = await openAcme(host);
  await typeKey(dialog);
  release();
  const tryAgain = dialog.root.getByRole('button', { name: 'Try again' });
  await expect(tryAgain).toBeVisible();
  const answerAgain = holdSignIn(stage);
  await tryAgain.click();
  await expect(dialog.key).toHaveValue('sk-123');
  answerAgain();
  await dialog.submit.click();
  expect((await host.settled()).status).toBe('resolved');
});

for (const answer of [{ status: 404, body: {} }, { status: 500, body: {} }, 'drop', 'hang'] as Answer[]) {
  test(`without a public piece (${JSON.stringify(answer)}) the form comes with the session`, async ({
    host,
    stage,
  }) => {
    answerPublicly(stage, answer);
    const dialog = await openAcme(host);
    await typeKey(dialog);
    await expect(dialog.alert).toHaveCount(0);
    await dialog.submit.click();
    expect((await host.settled()).status).toBe('resolved');
    expect(stage.instance.requestsTo(pieceRoute).filter(({ token }) => !token)).toHaveLength(1);
  });
}
