import { describe, expect, test, vi } from 'vitest';
import { BackendError } from '../problem.ts';
import { connection, instanceUrl, oauth2, pieceWith, unprintable } from './testing/odd-answers.ts';
import { toPiece, toReplaceable } from './wire.ts';
import { toPage, toPieces, toProjects } from './wire-list.ts';
import { toAuthorizationUrl, toOAuth2Flags, toPlatformApps } from './wire-oauth2.ts';
import { toOAuth2 } from './wire-oauth2-auth.ts';
import { toSettings } from './wire-settings.ts';

const nothing = [null, undefined, true, 7, 'text', [], {}];

const withProps = (props: unknown) => pieceWith({ type: 'CUSTOM_AUTH', props });

const url = 'https://p.example/authorize';

const parsers: [name: string, parse: (answer: unknown) => unknown, malformed: unknown[]][] = [
  [
    'a piece',
    toPiece,
    [
      pieceWith({}, { name: 5 }),
      pieceWith({}, { version: null }),
      ...[{}, { type: null }, { type: {} }, [null], [{}, 5], 'x', 7].map((auth) => pieceWith(auth)),
      ...['x', 5, [null], { a: null }, { a: 'x' }, { a: {} }, { a: { type: 5 } }].map(withProps),
      pieceWith([5, { type: 'OIDC', props: { a: [] } }]),
    ],
  ],
  ['the connections for a piece', toReplaceable, [{ data: null }, { data: {} }, { data: 'x' }]],
  ['a page of connections', toPage, [{ data: null }, { data: { 0: connection } }, { next: 'x' }]],
  ['a list of projects', toProjects, [{ data: null }, { data: unprintable }]],
  ['the platform’s OAuth2 apps', (answer) => toPlatformApps(answer, 'p'), [{ data: null }]],
  [
    'an authorization URL',
    toAuthorizationUrl,
    [
      { authorizationUrl: null },
      { authorizationUrl: unprintable },
      ...[true, 'x', [], {}, { client_id: 5 }].map((discovered) => ({ authorizationUrl: url, discovered })),
    ],
  ],
  [
    'an OAuth2 auth',
    toOAuth2,
    [oauth2({ authUrl: 5 }), oauth2({ authUrl: null }), oauth2({ props: [5] }), oauth2({ props: { a: null } })],
  ],
];

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe.each(parsers)('what is not %s', (_, parse, malformed) => {
  test.each([...nothing, ...malformed].map((answer) => [answer]))('%j is an unexpected answer', (answer) => {
    const error = thrownBy(() => parse(answer));
    expect(error).toBeInstanceOf(BackendError);
    expect(error).toMatchObject({ problem: { code: 'unexpected_answer' }, cause: { name: '$ZodError' } });
  });
});

test.each(['actions', 'triggers'])('the %s of a piece, which are most of its metadata, are not read', (name) => {
  const read = vi.fn();
  const members = new Proxy({}, { get: read, ownKeys: () => [] });
  expect(toPiece(pieceWith({ type: 'SECRET_TEXT' }, { [name]: members })).auths).toMatchObject([
    { type: 'SECRET_TEXT' },
  ]);
  expect(read).not.toHaveBeenCalled();
});

test.each([null, undefined, true, 7, 'text', {}])('a list of pieces is not %j', (answer) =>
  expect(() => toPieces(answer)).toThrow(BackendError),
);

test.each([null, true, 7, 'text', []])('flags are not %j', (answer) => {
  expect(() => toOAuth2Flags(answer)).toThrow(BackendError);
  expect(() => toSettings(answer, instanceUrl)).toThrow(BackendError);
});
