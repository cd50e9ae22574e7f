import { describe, expect, test } from 'vitest';
import type { UpsertRequest } from '../../model/upsert-request.ts';
import type { SignInBackend } from '../backend.ts';
import { proxyUrl, TestedMake } from './testing/make-backend.ts';

const { signal } = new AbortController();

const draft: UpsertRequest = {
  externalId: 'x1',
  displayName: 'My Acme',
  piece: { name: 'acme-1' },
  value: { type: 'CUSTOM_AUTH', props: { clientId: 'c' } },
};

function fake(options: object = {}): {
  server: TestedMake;
  platformSignIn: SignInBackend;
  save: () => Promise<unknown>;
} {
  const server = new TestedMake();
  const parameters = '[{ "name": "clientId", "type": "text", "editable": true }]';
  server.define('acme-1', { label: 'Acme', type: 'oauth', scope: '["read"]', parameters });
  const definitions = [{ name: 'acme-1', label: 'Acme', type: 'oauth', scope: ['read'] }];
  const backend = server.backend({ definitions, ...options });
  return { server, platformSignIn: backend.platformSignIn as SignInBackend, save: () => backend.save(draft, signal) };
}

/** Somebody authorizes the app. */
const signIn = async (server: TestedMake) => (await server.team()).authorize(1);

describe('a new connection', () => {
  test('is made, authorized, and only then saved', async () => {
    const { server, platformSignIn, save } = fake();
    const begun = await platformSignIn.begin(draft, signal);
    expect(begun).toMatchObject({
      url: expect.stringMatching(/^https:\/\/eu2\.make\.com\/oauth\/init\?/),
      isNew: true,
      wasAuthorized: false,
    });
    expect(server.requestsTo('GET /oauth/auth/1')).toHaveLength(1);
    expect(server.requestsTo('POST /connections')[0]?.body).toMatchObject({ clientId: 'c', scopes: ['read'] });
    expect(await begun.isDone(signal)).toBe(false);
    await signIn(server);
    expect(await begun.isDone(signal)).toBe(true);
    expect(await save()).toEqual({ id: '1', name: 'My Acme' });
    expect(await server.connections()).toHaveLength(1);
    expect(server.requestsTo('POST /connections/1/set-data')).toEqual([]);
  });

  test('is not made a second time by a second sign-in', async () => {
    const { server, platformSignIn } = fake();
    await platformSignIn.begin(draft, signal);
    await platformSignIn.begin(draft, signal);
    expect(await server.connections()).toHaveLength(1);
  });

  test('can be deleted again, and is then made anew', async () => {
    const { server, platformSignIn } = fake();
    const { discard } = await platformSignIn.begin(draft, signal);
    await discard(signal);
    expect(await server.connections()).toEqual([]);
    await platformSignIn.begin(draft, signal);
    expect(await server.connections()).toHaveLength(1);
  });

  test('that does not verify after all stays, to be signed in again', async () => {
    const { server, platformSignIn, save } = fake();
    await platformSignIn.begin(draft, signal);
    await signIn(server);
    server.on('POST /connections/1/test', { status: 200, body: { verified: false } });
    await expect(save()).rejects.toMatchObject({ problem: { code: 'rejected' } });
    expect(await server.connections()).toHaveLength(1);
    // The second sign-in may leave no trace.
    expect(await platformSignIn.begin(draft, signal)).toMatchObject({ isNew: true, wasAuthorized: true });
    expect(server.requestsTo('GET /oauth/reauth/1')).toHaveLength(1);
  });
});

describe('a connection that is there', () => {
  const again: UpsertRequest = { ...draft, existingId: '1' };

  function known(): ReturnType<typeof fake> {
    const made = fake();
    made.server.add({ uid: '9', expire: '2030-01-01T00:00:00Z' });
    return made;
  }

  test('is reauthorized, after its details are replaced', async () => {
    const { server, platformSignIn } = known();
    const begun = await platformSignIn.begin(again, signal);
    expect(begun.isNew).toBe(false);
    expect((await server.connections())[0]?.data).toEqual({ clientId: 'c' });
    expect(server.requestsTo('GET /oauth/reauth/1')).toHaveLength(1);
    expect(await begun.isDone(signal)).toBe(false);
    await signIn(server);
    expect(await begun.isDone(signal)).toBe(true);
  });

  test('keeps its details where none are asked for', async () => {
    const { server, platformSignIn } = known();
    await platformSignIn.begin({ ...again, value: { type: 'NO_AUTH' } }, signal);
    expect(server.requestsTo('POST /connections/1/set-data')).toEqual([]);
  });
});

describe('where the user is sent', () => {
  test('is asked for where the host says', async () => {
    const { server, platformSignIn } = fake({ oauthStart: 'start/{id}?how={mode}' });
    server.on('GET /start/1', { status: 200, body: { url: 'https://acme.example/' } });
    expect((await platformSignIn.begin(draft, signal)).url).toBe('https://acme.example/');
    expect(server.requests.at(-1)?.query.get('how')).toBe('auth');
  });

  test.each([
    [proxyUrl, 'start/{id}'],
    [proxyUrl, '/start/{id}'],
    [`${proxyUrl}/`, '//start/{id}'],
    [`${proxyUrl}//`, 'start/{id}'],
  ])('is asked for at %s and %s with one slash between them', async (base, oauthStart) => {
    const { server, platformSignIn } = fake({ baseUrl: base, oauthStart });
    server.on('GET /start/1', { status: 200, body: { url: 'https://acme.example/' } });
    expect((await platformSignIn.begin(draft, signal)).url).toBe('https://acme.example/');
    expect(server.requests.at(-1)?.path).toBe('/start/1');
  });

  test.each([
    ['http://acme.example/'],
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['//acme.example'],
    ['http://localhost.acme.example/'],
    [''],
    [5],
    [undefined],
  ])('is never %j', async (url) => {
    const { server, platformSignIn } = fake();
    server.on('GET /oauth/auth/1', { status: 200, body: { url } });
    await expect(platformSignIn.begin(draft, signal)).rejects.toMatchObject({ problem: { code: 'unexpected_answer' } });
  });
});
