import type { Answer as ApiAnswer } from '../demo/testing/answer.ts';
import { noLeftovers } from './support/host-page.ts';
import { closed, request, saved, secret, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { rejected } from './support/outcome.ts';
import { secretPiece } from './support/pieces.ts';
import type { Stage } from './support/stage.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

const signIn = 'POST /v1/managed-authn/external-token';
const saveRoute = 'POST /v1/app-connections';

/** Responses of an instance to an expired session. */
const expiredResponses: ApiAnswer[] = [
  { status: 401, body: { code: 'INVALID_BEARER_TOKEN', params: { message: 'invalid access token' } } },
  { status: 403, body: { code: 'SESSION_EXPIRED', params: { message: 'The session has expired.' } } },
  { status: 401, body: { statusCode: 401, error: 'Unauthorized', message: 'Cannot read properties of undefined' } },
];

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

for (const [index, response] of expiredResponses.entries()) {
  test(`a session that has expired before loading is renewed once (response ${index + 1})`, async ({
    host,
    stage,
    dialog,
  }) => {
    expire(stage, `GET /v1/pieces/${secretPiece.name}`, response);
    await host.open();
    await host.configure({}, ['jwt-1', 'jwt-2']);
    await host.connect(request);
    await typeAndSave(dialog);
    expect(await host.settled()).toEqual(saved);
    expect(signInTokens(stage)).toEqual(['jwt-1', 'jwt-2']);
    expect((await host.events()).map(({ type }) => type)).toContain('session_renewed');
  });
}

for (const [index, kind] of surfaces.entries()) {
  test(`${kind}: a session that has expired before saving is renewed, and the save is repeated`, async ({
    host,
    stage,
  }) => {
    expire(stage, saveRoute, expiredResponses[index] as ApiAnswer);
    await host.open();
    await host.configure({}, ['jwt-1', 'jwt-2']);
    await typeAndSave(await connectOn(kind, host, request));
    expect(await host.settled()).toEqual(saved);
    expect(signInTokens(stage)).toEqual(['jwt-1', 'jwt-2']);
    expect(stage.instance.saves.map(({ value }) => value.secret_text)).toEqual([secret, secret]);
  });
}

test('a session that has expired before loading and cannot be renewed rejects', async ({ host, stage }) => {
  expire(stage, `GET /v1/pieces/${secretPiece.name}`, expiredResponses[0] as ApiAnswer);
  await host.open();
  await host.configure({}, ['jwt-1']);
  await host.connect(request);
  expect(await host.settled()).toMatchObject(rejected('authentication_failed', /session_expired/));
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

/** Credentials that cannot be renewed, and the sign-ins that the instance receives. */
const notRenewable: [name: string, configured: object, tokens: string[] | undefined, signIns: string[]][] = [
  ['a jwtToken function that fails', {}, ['jwt-1'], ['jwt-1']],
  ['a jwtToken string', {}, undefined, ['jwt-1', 'jwt-1']],
  ['a session', { session: { token: 'session-of-jwt-1', projectId: 'project-1' } }, undefined, []],
];

for (const [name, configured, tokens, signIns] of notRenewable) {
  test(`a session that cannot be renewed shows an error and keeps the input: ${name}`, async ({
    host,
    stage,
    dialog,
  }) => {
    expire(stage, saveRoute, expiredResponses[0] as ApiAnswer);
    // The instance accepts a JWT once.
    stage.instance.on(signIn, () => (stage.instance.count(signIn) > 1 ? expiredResponses[0] : undefined));
    await host.open();
    await host.configure(configured, tokens);
    await host.connect(request);
    await typeAndSave(dialog);
    await expect(dialog.getByRole('alert')).toContainText('Your session has expired.');
    await expect(secretInput(dialog)).toHaveValue(secret);
    expect(await host.outcome()).toEqual({ status: 'pending' });
    expect(signInTokens(stage)).toEqual(signIns);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    lastInput(dialog.getByRole('button', { name: 'Discard' }).click());
    expect(await host.settled()).toEqual(closed);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

test('a jwtToken function that failed is called again by the next save', async ({ host, stage, dialog }) => {
  expire(stage, saveRoute, expiredResponses[0] as ApiAnswer);
  await host.open();
  await host.configure({}, ['jwt-1', '', 'jwt-2']);
  await host.connect(request);
  await typeAndSave(dialog);
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  expect(await host.settled()).toEqual(saved);
});

test('a later configure() with a new jwtToken string applies to the open dialog', async ({ host, stage, dialog }) => {
  expire(stage, saveRoute, expiredResponses[0] as ApiAnswer);
  await host.open();
  await host.connect(request);
  await expect(secretInput(dialog)).toBeVisible();
  await host.configure({ jwtToken: 'jwt-2' });
  await typeAndSave(dialog);
  expect(await host.settled()).toEqual(saved);
  expect(signInTokens(stage)).toEqual(['jwt-1', 'jwt-2']);
});

test('with a session there is no embed sign-in', async ({ host, stage, dialog }) => {
  await host.open({ session: { token: 'user-token', projectId: 'project-1' } });
  await host.connect(request);
  await typeAndSave(dialog);
  expect(await host.settled()).toEqual(saved);
  expect(stage.instance.count(signIn)).toBe(0);
  expect(stage.instance.saves).toMatchObject([{ projectId: 'project-1' }]);
  const authorized = stage.instance.requests.filter(({ path }) => path !== '/v1/flags');
  expect(new Set(authorized.map(({ token }) => token))).toEqual(new Set(['user-token']));
});

/** The route rejects the session of the first token. */
function expire(stage: Stage, route: string, response: ApiAnswer): void {
  stage.instance.on(route, ({ token }) => (token === 'session-of-jwt-1' ? response : undefined));
}

function signInTokens(stage: Stage): string[] {
  return stage.instance.requests
    .filter(({ method, path }) => `${method} ${path}` === signIn)
    .map(({ body }) => String(body.externalAccessToken));
}
