import { describe, expect, test } from 'vitest';
import { problemFromHttp } from './errors.ts';
import { connection, instanceUrl, unprintable } from './testing/odd-answers.ts';
import { toReplaceable } from './wire.ts';
import { toPage, toPieces, toProjects } from './wire-list.ts';
import { toCloudClientId, toPlatformApps } from './wire-oauth2.ts';
import { toSettings } from './wire-settings.ts';

describe('what can be read of', () => {
  test('lists with entries that cannot be read', () => {
    const unreadable = [null, 5, [], {}, { ...connection, id: 5 }];
    expect(toReplaceable({ data: [...unreadable, connection], next: 5 })).toMatchObject({
      connections: [{ id: 'i' }],
      next: undefined,
    });
    const odd = { ...connection, owner: [], flowIds: {}, projectIds: [unprintable, 'p'], created: 5 };
    const { connections } = toPage({ data: [...unreadable, odd] });
    expect(connections).toMatchObject([{ id: 'i', projectIds: ['p'] }]);
    expect(connections[0]).not.toHaveProperty('created');
    const usage = (name: string, projectUsage: unknown) => ({ name, displayName: name, projectUsage });
    expect(
      toPieces([null, {}, usage('a', unprintable), usage('b', 1), usage('c', '9')]).map(({ name }) => name),
    ).toEqual(['b', 'a', 'c']);
    expect(toProjects({ data: [null, { id: 'p' }, { id: 'p', displayName: 'P' }] }).projects).toEqual([
      { id: 'p', displayName: 'P' },
    ]);
    const app = { pieceName: 'p', clientId: 'c' };
    expect(toPlatformApps({ data: [null, { ...app, clientId: 5 }, app], next: 5 }, 'p')).toEqual({ clientId: 'c' });
    expect(toPlatformApps({ data: [null, { ...app, pieceName: 'other' }] }, 'p')).toEqual({});
  });

  test('a list of the cloud without an app for the piece: none', () => {
    expect(toCloudClientId({ other: null }, 'p')).toBeUndefined();
  });

  test.each([[{ p: null }], [{ p: [] }], [{ p: {} }], [{ p: { clientId: 5 } }], [{ p: { clientId: ' ' } }]])(
    'the cloud’s apps %j: not the same as none',
    (answer) => expect(() => toCloudClientId(answer, 'p')).toThrow('unexpected_answer'),
  );

  test.each([
    { THEME: 'dark' },
    { THEME: { colors: [] } },
    { THEME: { colors: { primary: { default: unprintable } } } },
  ])('the flags %j: nothing', (flags) =>
    expect(toSettings(flags, instanceUrl)).toEqual({
      variables: { redirectUrl: `${instanceUrl}/redirect`, frontendUrl: instanceUrl, frontendHost: 'ap.example' },
    }),
  );

  test.each([
    unprintable,
    { code: unprintable, params: unprintable, message: unprintable },
    { code: 'ENTITY_NOT_FOUND', params: { entityType: unprintable, message: unprintable } },
    { code: 'ENTITY_NOT_FOUND', params: 'x' },
    { code: 'INVALID_APP_CONNECTION', params: { error: unprintable } },
    { code: 'constructor' },
    [unprintable],
  ])('the refusal %j: a problem', (body) => {
    const { code } = problemFromHttp({ kind: 'status', status: 400, body }, true);
    expect(['invalid_request', 'unexpected_answer', 'not_found', 'rejected']).toContain(code);
  });
});
