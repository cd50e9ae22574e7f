import type { Request } from '@playwright/test';
import type { Answer } from '../demo/testing/answer.ts';
import { openAcme } from './support/acme.ts';
import { answerPublicly, holdSignIn, secretPieceRoute, typeKey } from './support/one-wave.ts';
import { rejected } from './support/outcome.ts';
import { secretPiece } from './support/pieces.ts';
import { saveRoute } from './support/routes.ts';
import { expect, test } from './support/test.ts';

// Everybody's piece is shown while the user is signed in (decision 23). The logic is tested in src/dialog.

const expiredToken = { status: 401, body: { code: 'INVALID_BEARER_TOKEN', params: { message: 'jwt expired' } } };

test('the form stands and can be filled in before the sign-in has answered', async ({ host, stage }) => {
  answerPublicly(stage, { status: 200, body: { ...secretPiece, version: '0.9.0' } });
  const release = holdSignIn(stage);
  const dialog = await openAcme(host);
  await typeKey(dialog);
  expect(stage.instance.requestsTo(secretPieceRoute).map(({ token }) => token)).toEqual([undefined]);
  release();
  await expect.poll(() => stage.instance.count(secretPieceRoute)).toBe(2);
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

test('a refused sign-in is told at once, although the form is shown', async ({ host, stage }) => {
  const release = holdSignIn(stage, expiredToken);
  await typeKey(await openAcme(host));
  release();
  expect(await host.settled()).toMatchObject(rejected('authentication_failed', /jwt expired/));
  expect(stage.instance.count(saveRoute)).toBe(0);
});

test('a piece that the platform hides is told at once, although the form is shown', async ({ host, stage }) => {
  const hidden: Answer = { status: 404, body: { code: 'ENTITY_NOT_FOUND', params: {} } };
  stage.instance.on(secretPieceRoute, ({ token }) => (token ? hidden : undefined));
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
    page,
    stage,
  }) => {
    answerPublicly(stage, answer);
    // Not those that arrive: Chromium itself repeats a request whose connection ends without an answer.
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    const dialog = await openAcme(host);
    await typeKey(dialog);
    await expect(dialog.alert).toHaveCount(0);
    await dialog.submit.click();
    expect((await host.settled()).status).toBe('resolved');
    const isPublicPiece = (request: Request) =>
      request.url().includes('/v1/pieces/') && request.headers().authorization === undefined;
    expect(requests.filter(isPublicPiece)).toHaveLength(1);
  });
}
