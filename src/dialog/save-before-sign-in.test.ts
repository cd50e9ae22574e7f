import { expect, test, vi } from 'vitest';
import {
  custom,
  missingPiece,
  openHeld,
  pieceAnswer,
  pieceRoute,
  refused,
  secretTextAuth,
} from './testing/public-piece.ts';

const token = { type: 'SECRET_TEXT', displayName: 'Token', required: true };

/** The user has typed and pressed Connect, and nothing is known but the public piece. */
async function openAndSave(options: Partial<Parameters<typeof openHeld>[0]> = {}) {
  const held = await openHeld({ publicly: pieceAnswer(secretTextAuth), ...options });
  await held.untilShown();
  held.dialog.change('secret_text', 'sk-1');
  const submitted = held.dialog.submit();
  expect(held.screen()).toMatchObject({ kind: 'saving' });
  return { ...held, submitted };
}

test('a save waits for the signed-in user’s piece, and is sent once', async () => {
  const held = await openAndSave({ signedIn: pieceAnswer(secretTextAuth, '2.0.0') });
  held.signIn();
  await vi.waitFor(() => expect(held.server.count(pieceRoute)).toBe(2));
  expect(held.saves()).toBe(0);
  expect(held.posted('CLIENT_CONNECT_DRAFT').filter(({ hasUnresolvedSave }) => hasUnresolvedSave)).toEqual([]);
  held.signInAndLoad();
  await held.submitted;
  expect(held.server.saves).toMatchObject([{ pieceVersion: '2.0.0', value: { secret_text: 'sk-1' } }]);
  await vi.waitFor(() => expect(held.posted('CLIENT_NEW_CONNECTION_DIALOG_CLOSED')).toHaveLength(1));
  const events = held.posted('CLIENT_CONNECT_EVENT').map(({ event }) => event.type);
  expect(events).toEqual(['ready', 'saving', 'saved']);
});

test('other fields are shown in place of saving', async () => {
  const held = await openAndSave({ signedIn: pieceAnswer(custom({ secret_text: token, extra: token })) });
  held.signInAndLoad();
  await held.submitted;
  expect(held.screen()).toMatchObject({ kind: 'form', isRevised: true, form: { values: { secret_text: 'sk-1' } } });
  expect(held.saves()).toBe(0);
  held.dialog.change('extra', 'sk-2');
  await held.dialog.submit();
  expect(held.server.saves).toMatchObject([{ value: { props: { secret_text: 'sk-1', extra: 'sk-2' } } }]);
});

test('a connection that would be replaced is shown in place of saving', async () => {
  const held = await openHeld({ publicly: pieceAnswer(secretTextAuth), connectionName: 'main' });
  held.server.connections = [
    {
      id: 'c-1',
      externalId: 'main',
      displayName: 'Main',
      pieceName: '@test/piece-acme',
      type: 'SECRET_TEXT',
      pieceVersion: '1.0.0',
    },
  ];
  await held.untilShown();
  held.dialog.change('secret_text', 'sk-1');
  const submitted = held.dialog.submit();
  held.signInAndLoad();
  await submitted;
  expect(held.screen()).toMatchObject({ kind: 'form', isRevised: true, form: { existing: { externalId: 'main' } } });
  expect(held.saves()).toBe(0);
  await held.dialog.submit();
  expect(held.server.saves).toMatchObject([{ displayName: 'Main', value: { secret_text: 'sk-1' } }]);
});

test.each([
  ['a refused sign-in', { signIn: refused }],
  ['a hidden piece', { signedIn: missingPiece }],
])('nothing is saved after %s', async (_, options) => {
  const held = await openAndSave(options);
  held.signInAndLoad();
  await held.submitted;
  expect(held.screen().kind).toBe('closed');
  expect(held.saves()).toBe(0);
});

test('a save that was cancelled before it was sent has no outcome to find out, and can be repeated', async () => {
  const held = await openAndSave();
  held.dialog.requestClose();
  expect(held.screen().kind).toBe('form');
  expect(held.form().unresolvedSave).toBeUndefined();
  const again = held.dialog.submit();
  held.signInAndLoad();
  await Promise.all([held.submitted, again]);
  expect(held.saves()).toBe(1);
});

test('leaving before it is sent closes at once', async () => {
  const held = await openAndSave();
  held.dialog.leave();
  expect(held.screen().kind).toBe('closed');
  held.signInAndLoad();
  await held.submitted;
  expect(held.saves()).toBe(0);
});
