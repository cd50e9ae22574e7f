import { describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../../demo/testing/answer.ts';
import { TestActivepieces } from '../../../demo/testing/test-activepieces.ts';
import { withoutApp } from '../../dialog/app-problems.ts';
import { problemCodes } from '../../errors.ts';
import { tErrorHints } from '../../i18n/error-hints.ts';
import { t } from '../../i18n/index.ts';
import type { Backend, ManageBackend, PlatformBackend } from '../backend.ts';
import { BackendError, unknownOutcome } from '../problem.ts';
import { activepiecesBackend } from './testing/activepieces-backend.ts';
import { refusals } from './testing/documented-refusals.ts';
import { calls, type EndpointCall } from './testing/endpoint-calls.ts';

/** Refusals of contract 4.3 and 7, and what networks and proxies do, at every endpoint: each ends with a text. */

test('refusals of every status are documented', () => {
  expect(new Set(refusals.map(([status]) => status))).toEqual(new Set([400, 401, 402, 403, 404, 409, 413, 422, 500]));
  expect(refusals.length).toBeGreaterThan(25);
});

const { signal } = new AbortController();
const server = new TestActivepieces();
server.isAdmin = true;
const session = { session: { token: 'admin', projectId: 'project-1' } };

/** One instance for all, as it takes long to open. */
const opened = (async () => {
  const backend = activepiecesBackend(server, { credentials: session });
  const manage = (await backend.manage?.()) as ManageBackend;
  return [backend, manage, (await manage.platform?.(signal)) as PlatformBackend] as const;
})();

/** Where an earlier answer would be used again. A session that the host page has brought needs no sign-in. */
const anew: { [endpoint: string]: () => Backend } = {
  'sign in': () => activepiecesBackend(server),
  'OAuth2 apps': () => activepiecesBackend(server, { credentials: session }),
};

/** How the call fails; undefined if it does not. */
async function meet(endpoint: string, answer: Answer): Promise<unknown> {
  const [backend, ...others] = await opened;
  for (const method of ['GET', 'POST', 'DELETE']) server.on(`${method} *`, answer);
  const call = calls[endpoint] as EndpointCall;
  return call(anew[endpoint]?.() ?? backend, ...others, signal).then(
    () => undefined,
    (error: unknown) => error,
  );
}

function expectText(error: unknown): void {
  if (!(error instanceof BackendError)) throw error;
  const { code } = error.problem;
  expect(problemCodes).toContain(code);
  // These two close the dialog, and are told to the host page.
  if (code === 'sign_in_refused' || code === 'sign_in_unavailable') return;
  for (const text of [t(`problem.${code}`, { app: 'Acme' }), t(`problem.${withoutApp(code)}`)]) {
    expect(text).toMatch(/^[^{}]+\.$/);
  }
  expect(tErrorHints(unknownOutcome(code) ? 'maybe-saved' : 'not-saved')).toMatch(/saved/);
}

describe.each(Object.keys(calls))('%s', (endpoint) => {
  test.each(refusals)('%i %s', async (status, code) => {
    const body = code ? { code, params: { message: 'Because.' } } : { statusCode: status };
    const error = await meet(endpoint, { status, body });
    expectText(error);
    expect((error as BackendError).problem.code, 'a known refusal makes sense').not.toBe('unexpected_answer');
  });

  test.each<[string, Answer]>([
    ['cut', 'drop'],
    ['a page', { status: 200, html: '<h1>Log in</h1>' }],
    ['a page of a proxy', { status: 502, html: '<h1>502</h1>' }],
    ['refused by a page', { status: 400, html: '<h1>400</h1>' }],
    ['too many', { status: 429, html: '<h1>429</h1>' }],
  ])('%s', async (_, answer) => expectText(await meet(endpoint, answer)));

  test.each<[unknown]>([[null], [[]], [{}], ['x'], [5], [{ data: 'x' }], [{ id: 5, externalId: {} }], [[null]]])(
    'an answer of another shape: %j',
    async (body) => {
      const error = await meet(endpoint, { status: 200, body });
      // What does not need the answer goes on without it.
      if (error) expectText(error);
    },
  );
});

/** A response that does not come, and one whose body does not end. Both can only be aborted. */
const unending = {
  'no answer': (aborted: Promise<never>) => aborted,
  'an answer without an end': async (aborted: Promise<never>) =>
    ({ ok: true, status: 200, text: () => aborted }) as Partial<Response>,
};

describe.each(Object.keys(unending) as (keyof typeof unending)[])('%s', (kind) => {
  const endpoints = Object.keys(calls).filter((endpoint) => !endpoint.includes('platform'));

  test.each(endpoints)('%s: ends as a time-out', async (endpoint) => {
    const fetch = async (_: URL, { signal: abort }: RequestInit) =>
      unending[kind](
        new Promise<never>((_resolve, reject) => {
          abort?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        }),
      );
    const [, , platform] = await opened;
    vi.useFakeTimers();
    try {
      const slow = { fetch } as unknown as TestActivepieces;
      const backend = activepiecesBackend(slow, endpoint === 'sign in' ? {} : { credentials: session });
      const manage = (await backend.manage?.()) as ManageBackend;
      const outcome = (calls[endpoint] as EndpointCall)(backend, manage, platform, signal).catch(
        (error: unknown) => error,
      );
      await vi.advanceTimersByTimeAsync(200_000);
      expect(await outcome).toMatchObject({ problem: { code: 'timeout' } });
    } finally {
      vi.useRealTimers();
    }
  });
});
