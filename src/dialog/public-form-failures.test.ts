import { describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../demo/testing/answer.ts';
import { signInRoute } from '../backends/activepieces/testing/activepieces-harness.ts';
import { missingPiece, openHeld, pieceAnswer, pieceRoute, refused, secretTextAuth } from './testing/public-piece.ts';

/** Decision 23 has the table whose rows these are. */

describe('without a public piece', () => {
  test.each<[string, Answer]>([
    ['of the platform’s own', missingPiece],
    ['behind a broken server', { status: 500, body: {} }],
    ['behind a proxy', { status: 200, html: '<h1>Log in</h1>' }],
    ['that is unreadable', { status: 200, body: { name: 1 } }],
    ['that cannot be reached', 'drop'],
    ['with an auth that has no form here', pieceAnswer({ type: 'OAUTH3', displayName: 'New' })],
  ])('one %s comes with the session, after one attempt', async (_, publicly) => {
    const held = await openHeld({ publicly, signedIn: pieceAnswer(secretTextAuth) });
    held.signIn();
    await vi.waitFor(() => expect(held.server.count(pieceRoute)).toBe(2));
    expect(held.screen().kind).toBe('loading');
    held.signInAndLoad();
    await held.untilSettled();
    expect(held.labels()).toEqual(['API key']);
    expect(held.server.count(pieceRoute)).toBe(2);
  });

  test('it is not asked for again', async () => {
    const held = await openHeld({
      publicly: missingPiece,
      signedIn: pieceAnswer(secretTextAuth),
      signIn: { status: 200, html: 'Bad gateway' },
    });
    held.signInAndLoad();
    await held.untilSettled();
    expect(held.screen().kind).toBe('failed');
    held.answers.signIn = undefined;
    await held.dialog.retry();
    expect(held.labels()).toEqual(['API key']);
    expect(held.server.requestsTo(pieceRoute).filter(({ token }) => !token)).toHaveLength(1);
  });
});

describe('the public form is taken away', () => {
  test('by a refused sign-in', async () => {
    const held = await openHeld({ publicly: pieceAnswer(secretTextAuth), signIn: refused });
    await held.untilShown();
    held.dialog.change('secret_text', 'sk-1');
    held.signIn();
    await held.untilSettled();
    expect(held.screen().kind).toBe('closed');
    expect(held.posted('CLIENT_CONNECT_FAILED')).toMatchObject([{ code: 'authentication_failed' }]);
  });

  test('if the platform hides the piece', async () => {
    const held = await openHeld({ publicly: pieceAnswer(secretTextAuth), signedIn: missingPiece });
    await held.untilShown();
    held.signInAndLoad();
    await held.untilSettled();
    expect(held.screen().kind).toBe('closed');
    expect(held.posted('CLIENT_CONNECTION_PIECE_NOT_FOUND')).toHaveLength(1);
  });

  test.each<[string, Answer, Answer | undefined]>([
    ['sign-in', { status: 200, html: 'Hello' }, undefined],
    ['piece', { status: 200, body: {} }, { status: 403, body: { code: 'AUTHORIZATION', params: {} } }],
  ])(
    'by a %s without a usable answer; Try again brings it back with what was typed',
    async (kind, signIn, signedIn) => {
      const held = await openHeld({
        publicly: pieceAnswer(secretTextAuth),
        ...(kind === 'sign-in' && { signIn }),
        ...(signedIn && { signedIn }),
      });
      await held.untilShown();
      held.dialog.change('secret_text', 'sk-1');
      held.signInAndLoad();
      await vi.waitFor(() => expect(held.screen().kind).toBe('failed'));
      held.answers.signIn = undefined;
      held.answers.signedIn = pieceAnswer(secretTextAuth);
      const retried = held.dialog.retry();
      expect(held.screen()).toMatchObject({ kind: 'form', form: { values: { secret_text: 'sk-1' } } });
      await retried;
      await held.dialog.submit();
      expect(held.server.saves).toMatchObject([{ value: { secret_text: 'sk-1' } }]);
      expect(held.server.count(signInRoute)).toBe(kind === 'sign-in' ? 2 : 1);
    },
  );
});
