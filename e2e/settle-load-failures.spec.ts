import type { Answer as ApiAnswer } from '../demo/testing/answer.ts';
import { noLeftovers } from './support/host-page.ts';
import { closeButton, request } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { type Rejection, rejected } from './support/outcome.ts';
import { secretPiece, unknownPiece } from './support/pieces.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

const signIn = 'POST /v1/managed-authn/external-token';
const pieceRoute = `GET /v1/pieces/${secretPiece.name}`;

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

/** The user can do nothing about these, so they reject immediately. */
const immediate: [name: string, route: string, answer: ApiAnswer, outcome: Rejection][] = [
  [
    'an expired JWT',
    signIn,
    { status: 401, body: { code: 'INVALID_BEARER_TOKEN', params: { message: 'jwt expired' } } },
    rejected('authentication_failed', /jwt expired/),
  ],
  [
    'an instance without embed sign-in (community edition)',
    signIn,
    { status: 404, body: { statusCode: 404, error: 'Not Found', message: 'Route not found' } },
    rejected('authentication_failed', /session: \{token, projectId\}/),
  ],
  [
    'an unknown piece',
    pieceRoute,
    { status: 404, body: { code: 'ENTITY_NOT_FOUND', params: { message: 'piece_metadata_not_found pieceName=x' } } },
    rejected('piece_not_found', '{"isValid":"false","error":"piece: @test/piece-acme not found"}'),
  ],
];

/** Shown to the user, and rejected when the dialog closes. */
const displayed: [name: string, route: string, answer: ApiAnswer, outcome: Rejection][] = [
  ['an unreachable instance', signIn, 'drop', rejected('dialog_unreachable', /could not be reached/)],
  ['a broken instance', signIn, { status: 200, html: '<p>Hello</p>' }, rejected('instance_error', /.+/)],
  [
    'a user without permission',
    pieceRoute,
    { status: 403, body: { code: 'PERMISSION_DENIED', params: { permission: 'READ_PIECES' } } },
    rejected('not_permitted', /permission_denied/),
  ],
  [
    'a project of another user',
    pieceRoute,
    { status: 403, body: { code: 'AUTHORIZATION', params: { message: 'No role found for the user' } } },
    rejected('not_permitted', /not_authorized/),
  ],
  [
    'a piece with an unknown auth type',
    pieceRoute,
    { status: 200, body: unknownPiece },
    rejected('unsupported_connection_type', /OAUTH3/),
  ],
];

for (const [name, route, answer, outcome] of immediate) {
  for (const kind of surfaces) {
    test(`${kind}: ${name} rejects immediately`, async ({ host, stage }) => {
      stage.instance.on(route, () => answer);
      await host.open();
      await connectOn(kind, host, request);
      expect(await host.settled()).toMatchObject(outcome);
      await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    });
  }
}

for (const [name, route, answer, outcome] of displayed) {
  test(`${name} is shown in the dialog, and rejects when it closes`, async ({ host, stage, dialog }) => {
    stage.instance.on(route, () => answer);
    await host.open();
    await host.connect(request);
    await expect(dialog.getByRole('heading', { name: 'can’t be connected right now' })).toBeVisible();
    expect((await host.outcome()).status).toBe('pending');
    lastInput(closeButton(dialog).first().click());
    expect(await host.settled()).toMatchObject(outcome);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}
