import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../../backends/problem.ts';
import type { Host } from '../host.ts';
import type { LoadFailure } from '../screen.ts';
import { postFailure } from './post-failure.ts';

/** The messages that a failure posts. */
function posted(failure: LoadFailure) {
  const messages: Parameters<Host['post']>[0][] = [];
  const host: Host = { post: (message) => void messages.push(message), renewCredentials: async () => undefined };
  postFailure(host, '@test/piece-acme', failure);
  return messages;
}

const problem = (code: ProblemCode, detail?: string): LoadFailure => ({
  kind: 'problem',
  problem: { code, ...(detail && { detail }) },
});

describe('a failure is a sentence that says what to do, with the stable code and the detail', () => {
  test.each<[ProblemCode, string | undefined, string, RegExp]>([
    ['offline', undefined, 'dialog_unreachable', /^The browser is offline\. .* \(offline\)\.$/],
    ['unreachable', undefined, 'dialog_unreachable', /instanceUrl, and connect-src .* \(unreachable\)\.$/],
    ['timeout', undefined, 'dialog_unreachable', /did not answer in time\. Check .* \(timeout\)\.$/],
    ['session_expired', undefined, 'authentication_failed', /fresh token .* \(session_expired\)\.$/],
    [
      'sign_in_refused',
      'jwt expired',
      'authentication_failed',
      /jwtToken\. Check .* \(sign_in_refused: jwt expired\)\.$/,
    ],
    ['sign_in_unavailable', undefined, 'authentication_failed', /Configure session: \{token, projectId\} instead/],
    ['permission_denied', 'READ_PIECES', 'not_permitted', /Check their role .* \(permission_denied: READ_PIECES\)\.$/],
    ['not_authorized', undefined, 'not_permitted', /Check the project.* \(not_authorized\)\.$/],
    ['feature_disabled', undefined, 'feature_disabled', /Check its plan .* \(feature_disabled\)\.$/],
    ['server_error', 'boom', 'instance_error', /Check instanceUrl and its logs \(server_error: boom\)\.$/],
  ])('%s, detail %j', (code, detail, publicCode, error) =>
    expect(posted(problem(code, detail))[0]).toEqual({
      type: 'CLIENT_CONNECT_FAILED',
      data: { code: publicCode, error: expect.stringMatching(error) },
    }),
  );
});

test('a failed sign-in is also the official message', () =>
  expect(posted(problem('sign_in_refused')).map(({ type }) => type)).toEqual([
    'CLIENT_CONNECT_FAILED',
    'CLIENT_AUTHENTICATION_FAILED',
  ]));

test('a missing piece is the official message alone, with its JSON text', () =>
  expect(posted(problem('piece_not_found'))).toEqual([
    {
      type: 'CLIENT_CONNECTION_PIECE_NOT_FOUND',
      data: { error: '{"isValid":"false","error":"piece: @test/piece-acme not found"}' },
    },
  ]));

test('a type without a form names the type and the piece', () => {
  const piece = { name: '@test/piece-acme' } as Extract<LoadFailure, { kind: 'unsupported' }>['piece'];
  expect(posted({ kind: 'unsupported', piece, type: 'OAUTH3' })).toEqual([
    {
      type: 'CLIENT_CONNECT_FAILED',
      data: {
        code: 'unsupported_connection_type',
        error: 'The dialog has no form for OAUTH3 of @test/piece-acme. Update the dialog.',
      },
    },
  ]);
});
