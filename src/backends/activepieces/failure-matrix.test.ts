import { describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../../demo/testing/answer.ts';
import { TestActivepieces } from '../../../demo/testing/test-activepieces.ts';
import { withoutApp } from '../../dialog/app-problems.ts';
import { problemCodes } from '../../errors.ts';
import { tErrorHints } from '../../i18n/error-hints.ts';
import { t } from '../../i18n/index.ts';
import type { ListedConnection, UpsertRequest } from '../../model.ts';
import type { Backend, ManageBackend, PlatformBackend } from '../backend.ts';
import { BackendError, unknownOutcome } from '../problem.ts';
import { activepiecesBackend } from './testing/activepieces-backend.ts';

/** Refusals of contract 4.3 and 7, and what networks and proxies do, at every endpoint: each ends with a text. */

const [documented = ''] = Object.values(
  import.meta.glob<string>('../../../docs/contracts/activepieces.md', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** The refusals of contract 4.3, and the codes of contract 7. */
function refusalsIn(text: string): [status: number, code: string][] {
  const rows = [...text.matchAll(/^\| (\d{3}) {4}\| (?:`(\w+)`)? +\|/gm)].map(([, status, code = '']) => [
    status,
    code,
  ]);
  const lists = [...text.matchAll(/(4\d\d): ((?:`[A-Z_…]+`(?:,\s+)?)+)/g)].flatMap(([, status, codes = '']) =>
    [...codes.matchAll(/`([A-Z_]+)…?`/g)].map(([, code = '']) => [status, code]),
  );
  return [...rows, ...lists].map(([status, code = '']) => [Number(status), code]);
}

const refusals = refusalsIn(documented);

test('refusals of every status are documented', () => {
  expect(new Set(refusals.map(([status]) => status))).toEqual(new Set([400, 401, 402, 403, 404, 409, 413, 422, 500]));
  expect(refusals.length).toBeGreaterThan(25);
});

const name = '@test/piece-acme';
const draft: UpsertRequest = {
  externalId: 'acme-1',
  displayName: 'Acme',
  piece: { name, version: '1.0.0' },
  value: { type: 'SECRET_TEXT', secret_text: 'sk-1' },
};
const listed: ListedConnection = {
  id: 'id-1',
  externalId: 'acme-1',
  displayName: 'Acme',
  type: 'SECRET_TEXT',
  pieceName: name,
  status: 'ACTIVE',
  scope: 'PROJECT',
  projectIds: [],
  preSelectForNewProjects: false,
};
const shared: ListedConnection = { ...listed, scope: 'PLATFORM' };
const sharing = { projectIds: ['project-1'], preSelectForNewProjects: false };
const { signal } = new AbortController();

type Call = (
  backend: Backend,
  manage: ManageBackend,
  platform: PlatformBackend,
  signal: AbortSignal,
) => Promise<unknown>;

const calls: { [name: string]: Call } = {
  'sign in': (backend, _, __, abort) => backend.signIn(abort),
  settings: (backend, _, __, abort) => backend.settings(abort),
  piece: (backend, _, __, abort) => backend.piece(name, undefined, abort),
  connections: (backend, _, __, abort) => backend.connections(name, abort),
  save: (backend, _, __, abort) => backend.save(draft, abort),
  list: (_, manage, __, abort) => manage.list({}, abort),
  pieces: (_, manage, __, abort) => manage.pieces(abort),
  rename: (_, manage, __, abort) => manage.rename(listed, 'x', abort),
  delete: (_, manage, __, abort) => manage.remove(listed, abort),
  replace: async (_, manage, __, abort) => manage.replace?.(listed, listed, abort),
  'projects of the platform': (_, __, platform, abort) => platform.projects(abort),
  'list of the platform': (_, __, platform, abort) => platform.list({}, abort),
  'connections of the platform': (_, __, platform, abort) => platform.connections(name, abort),
  'save for the platform': (_, __, platform, abort) => platform.save(draft, sharing, abort),
  'share for the platform': (_, __, platform, abort) => platform.share(shared, sharing, abort),
  'delete of the platform': (_, manage, __, abort) => manage.remove(shared, abort),
};

const server = new TestActivepieces();
server.isAdmin = true;
const session = { session: { token: 'admin', projectId: 'project-1' } };

/** One instance for all, as it takes long to open. */
const opened = (async () => {
  const backend = activepiecesBackend(server, { credentials: session });
  const manage = (await backend.manage?.()) as ManageBackend;
  return [backend, manage, (await manage.platform?.(signal)) as PlatformBackend] as const;
})();

/** How the call fails; undefined if it does not. */
async function meet(endpoint: string, answer: Answer): Promise<unknown> {
  const [backend, ...others] = await opened;
  for (const method of ['GET', 'POST', 'DELETE']) server.on(`${method} *`, answer);
  const call = calls[endpoint] as Call;
  // A session that the host page has brought needs no sign-in.
  const called = endpoint === 'sign in' ? activepiecesBackend(server) : backend;
  return call(called, ...others, signal).then(
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
      const outcome = (calls[endpoint] as Call)(backend, manage, platform, signal).catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(200_000);
      expect(await outcome).toMatchObject({ problem: { code: 'timeout' } });
    } finally {
      vi.useRealTimers();
    }
  });
});
