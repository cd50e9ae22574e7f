import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../demo/testing/answer.ts';
import { BackendError } from '../problem.ts';
import { makeError, TestedMake } from './testing/make-backend.ts';

const { signal } = new AbortController();

async function problemWith(answer: Answer) {
  const server = new TestedMake();
  server.on('GET /connections', answer);
  const error = await server
    .backend()
    .connections('acme-1', signal)
    .catch((reason: unknown) => reason);
  return error instanceof BackendError ? error.problem : error;
}

describe('what Make says', () => {
  test.each([
    ['a sentence', makeError(400, 'No.'), { code: 'rejected', detail: 'No.' }],
    ['a list of sentences', makeError(400, ['No.', 'Really.']), { code: 'rejected', detail: 'No. Really.' }],
    [
      'causes',
      makeError(400, 'Validation failed for 1 parameter(s).', {
        suberrors: [{ message: "Missing value of 'x'." }, null, {}],
      }),
      { code: 'rejected', detail: "Validation failed for 1 parameter(s). Missing value of 'x'." },
    ],
    ['only a class', makeError(400, undefined), { code: 'rejected', detail: 'Bad Request' }],
    ['a page', { status: 400, html: '<h1>Bad gateway</h1>' }, { code: 'unexpected_answer' }],
    ['nothing to read', { status: 418, body: [] }, { code: 'unexpected_answer' }],
    [
      'the app’s own words with 500',
      makeError(500, 'Acme is down.'),
      { code: 'server_error', detail: 'Acme is down.' },
    ],
    ['401', makeError(401, 'x'), { code: 'session_expired' }],
    ['403', makeError(403, 'Access denied'), { code: 'not_authorized' }],
    ['404', makeError(404, 'x'), { code: 'not_found' }],
    ['413', makeError(413, 'x'), { code: 'too_large' }],
    ['504', makeError(504, 'x'), { code: 'timeout' }],
    ['an answer of another shape', { status: 200, body: { data: [] } }, { code: 'unexpected_answer' }],
  ])('%s', async (_, answer, problem) => expect(await problemWith(answer)).toEqual(problem));
});

describe('too many requests', () => {
  const fine = { status: 200, body: { connections: [] } };
  const limited = (seconds?: string) => ({
    ...makeError(429, 'Requests limit for organization exceeded, please try again later.'),
    ...(seconds && { headers: { 'Retry-After': seconds } }),
  });

  test.each([
    ['without a time', limited(), [1000]],
    ['with a time', limited('4'), [4000]],
    ['with a time of nothing', limited('0'), [0]],
    ['with something else', limited('soon'), [1000]],
  ])('%s: waits, and tries once more', async (_, first, waits) => {
    const server = new TestedMake();
    server.inTurn('GET /connections', first, fine);
    expect(await server.backend().connections('acme-1', signal)).toEqual([]);
    expect(server.waits).toEqual(waits);
  });

  test('a date counts as the time until then', async () => {
    const server = new TestedMake();
    server.inTurn('GET /connections', limited(new Date(Date.now() + 5000).toUTCString()), fine);
    await server.backend().connections('acme-1', signal);
    expect(server.waits[0]).toBeGreaterThan(2000);
    expect(server.waits[0]).toBeLessThanOrEqual(5000);
  });

  test.each([
    ['longer than anybody waits', limited('120'), 1],
    ['again', limited('1'), 2],
  ])('%s: says so', async (_, answer, requests) => {
    const server = new TestedMake();
    server.on('GET /connections', answer);
    await expect(server.backend().connections('acme-1', signal)).rejects.toMatchObject({
      problem: { code: 'rate_limited' },
    });
    expect(server.requests).toHaveLength(requests);
  });
});

describe('whom the requests come from', () => {
  test('the user, by the token, and whatever the host wants to be sent', async () => {
    const server = new TestedMake();
    await server.backend({ headers: { 'X-Tenant': 'harbour' } }).connections('acme-1', signal);
    const headers = server.requests[0]?.headers;
    expect(headers?.get('authorization')).toBe('Bearer user-1');
    expect(headers?.get('x-tenant')).toBe('harbour');
  });

  test('a Make token in the headers yields to the user’s own', async () => {
    const server = new TestedMake();
    await server.backend({ headers: { Authorization: 'Token make' } }).connections('acme-1', signal);
    expect(server.requests[0]?.headers.get('authorization')).toBe('Bearer user-1');
  });
});

test.each([
  [{ kind: 'other', baseUrl: 'https://x.example', teamId: 1 }],
  [{ kind: 'make', teamId: 1 }],
  [{ kind: 'make', baseUrl: 'https://x.example' }],
  [{ kind: 'make', baseUrl: 'https://x.example', teamId: 1.5 }],
])('options that cannot work are refused: %j', (options) => {
  expect(() => new TestedMake().backend({ baseUrl: undefined, teamId: undefined, ...options })).toThrow();
});
