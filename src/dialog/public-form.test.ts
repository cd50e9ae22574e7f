import { describe, expect, test, vi } from 'vitest';
import { deferred } from '../../demo/testing/deferred.ts';
import { custom, openHeld, pieceAnswer, pieceRoute, secretTextAuth } from './testing/public-piece.ts';

/** Decision 23 has the table whose rows these are. */

const key = { type: 'SECRET_TEXT', displayName: 'Key', required: true };
const region = (...values: string[]) => ({
  type: 'STATIC_DROPDOWN',
  displayName: 'Region',
  required: true,
  options: { options: values.map((value) => ({ label: value, value })) },
});
const tls = { type: 'CHECKBOX', displayName: 'TLS', required: false };
const host = { type: 'SHORT_TEXT', displayName: 'Host', required: true };

describe('the public piece', () => {
  test('is shown before the sign-in has answered, and saved as the signed-in user has it', async () => {
    const held = await openHeld({
      publicly: pieceAnswer(secretTextAuth),
      signedIn: pieceAnswer(secretTextAuth, '2.0.0'),
    });
    await held.untilShown();
    expect(held.form().isProvisional).toBe(true);
    held.dialog.change('secret_text', 'sk-1');
    const shown = held.screen();
    held.signInAndLoad();
    await held.untilSettled();
    expect(held.screen()).toEqual({
      ...shown,
      isRevised: false,
      form: { ...held.form(), method: expect.objectContaining({ type: 'SECRET_TEXT' }), isProvisional: false },
    });
    await held.dialog.submit();
    expect(held.server.saves).toMatchObject([{ pieceVersion: '2.0.0', value: { secret_text: 'sk-1' } }]);
  });

  test('keeps its inputs if the signed-in user’s are the same', async () => {
    const held = await openHeld({
      publicly: pieceAnswer(secretTextAuth),
      signedIn: pieceAnswer(secretTextAuth, '2.0.0'),
    });
    await held.untilShown();
    const { method, values, externalId } = held.form();
    held.signInAndLoad();
    await held.untilSettled();
    expect(held.form().method).toBe(method);
    expect(held.form().values).toBe(values);
    expect(held.form().externalId).toBe(externalId);
  });

  test('gives way to a piece of the platform’s own with other fields', async () => {
    const held = await openHeld({ publicly: pieceAnswer(secretTextAuth), signedIn: pieceAnswer(custom({ host })) });
    await held.untilShown();
    held.signInAndLoad();
    await held.untilSettled();
    expect(held.labels()).toEqual(['Host']);
    expect(held.screen()).toMatchObject({ kind: 'form', isRevised: true });
    expect(held.form().notice).toBeUndefined();
  });

  test('leaves what was typed where it fits, and says that the rest is to be entered', async () => {
    const held = await openHeld({
      publicly: pieceAnswer(custom({ key, region: region('eu', 'us'), tls, host, note: host })),
      signedIn: pieceAnswer(
        custom({ region: region('ap', 'us'), tls, host: { ...key, displayName: 'Host' }, key: host }),
      ),
    });
    await held.untilShown();
    const typed = { key: 'k-1', region: [1], tls: true, host: 'h-1', note: 'n-1' };
    for (const [path, value] of Object.entries(typed)) held.dialog.change(path, value);
    held.signInAndLoad();
    await held.untilSettled();
    // A secret is not shown in a field for text, and a field that is gone has no value.
    expect(held.form().values).toEqual({ region: [1], tls: true, host: 'h-1', key: '' });
    expect(held.form()).toMatchObject({ dirty: true, notice: expect.stringMatching(/enter the rest/) });
  });

  test('is ignored if it comes after the signed-in user’s', async () => {
    const late = deferred();
    const publicly = () => late.promise.then(() => pieceAnswer(secretTextAuth));
    const held = await openHeld({ publicly, signedIn: pieceAnswer(custom({ host })) });
    held.signInAndLoad();
    await held.untilSettled();
    held.dialog.change('host', 'h-1');
    const shown = held.screen();
    late.resolve();
    await vi.waitFor(() => expect(held.server.count(pieceRoute)).toBe(2));
    await new Promise((resolve) => setTimeout(resolve));
    expect(held.screen()).toBe(shown);
  });

  test('is left alone while recovered input waits for its form', async () => {
    const recoveredInput = {
      for: { pieceName: '@test/piece-acme', connectionName: undefined },
      method: 'SECRET_TEXT',
      name: 'Mine',
      values: {},
    };
    const held = await openHeld({ publicly: pieceAnswer(secretTextAuth), recoveredInput });
    held.signInAndLoad();
    await held.untilSettled();
    expect(held.form().name.value).toBe('Mine');
    expect(held.server.requestsTo(pieceRoute).map(({ token }) => token)).toEqual(['session-of-jwt-1']);
  });

  test('is not asked for with a session', async () => {
    const session = { token: 'session-of-jwt-1', projectId: 'project-1' };
    const held = await openHeld({ publicly: pieceAnswer(secretTextAuth), session });
    held.signInAndLoad();
    await held.untilSettled();
    expect(held.server.requestsTo(pieceRoute).map(({ token }) => token)).toEqual(['session-of-jwt-1']);
  });

  test('is asked for without credentials and project, and begins no preflight', async () => {
    const held = await openHeld({ publicly: pieceAnswer(secretTextAuth) });
    await held.untilShown();
    const [request] = held.server.requestsTo(pieceRoute);
    expect([...(request?.query.keys() ?? [])]).toEqual([]);
    expect([...(request?.headers.keys() ?? [])]).toEqual([]);
  });
});
