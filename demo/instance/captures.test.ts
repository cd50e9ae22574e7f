import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capturesPresent, expectLikeCapture, readCapture } from '../testing/captures.ts';
import { basaltBody, connectionBody, quillmailBody, variants } from '../testing/connection-bodies.ts';
import { shapeOf } from '../testing/json-shape.ts';
import type { Answer } from '../testing/send.ts';
import { databaseStart, type Session, startTestInstance, type TestInstance } from '../testing/test-instance.ts';

const title = 'answers like a running Activepieces';

describe.skipIf(!capturesPresent)(
  capturesPresent ? title : `${title} (skipped: ../shared/reference/captures is not there)`,
  () => {
    let instance: TestInstance;
    let ada: Session;
    let viewer: Session;
    let stranger: Session;

    beforeAll(async () => {
      instance = await startTestInstance();
      [ada, viewer, stranger] = [
        await instance.signIn(),
        await instance.signIn({ externalUserId: 'vic', role: 'VIEWER' }),
        await instance.signIn({ externalUserId: 'other', externalProjectId: 'two' }),
      ];
      await save(quillmailBody(ada.projectId));
    }, databaseStart);
    afterAll(() => instance.close());

    const save = (body: unknown, token: string | undefined = ada.token) =>
      instance.call('POST', '/v1/app-connections', { body, token });
    const get = (path: string, token: string | undefined = ada.token) => instance.call('GET', path, { token });
    const exchange = (externalAccessToken: string) =>
      instance.call('POST', '/v1/managed-authn/external-token', { body: { externalAccessToken } });
    const preflight = (path: string, method: string, headers: string) =>
      instance.call('OPTIONS', path, {
        headers: { 'access-control-request-method': method, 'access-control-request-headers': headers },
      });
    const list = (query: string) => get(`/v1/app-connections?projectId=${ada.projectId}&${query}`);
    const savedId = async () => (await save(quillmailBody(ada.projectId))).json as { id: string };

    const exchanges: [capture: string, request: () => Promise<Answer>][] = [
      ['ee/02-external-token', async () => exchange(await instance.sign({}))],
      ['ee/05-preflight-connections', () => preflight('/v1/app-connections', 'POST', 'authorization,content-type')],
      ['ee/06-preflight-get-piece', () => preflight('/v1/pieces/@demo/piece-basalt', 'GET', 'authorization')],
      ['ee/07-preflight-delete', () => preflight('/v1/app-connections/abc', 'DELETE', 'authorization')],
      ['ee/33-piece-unknown', () => get('/v1/pieces/@demo/piece-does-not-exist')],
      ['ee/34-conn-secret-text', () => save(quillmailBody(ada.projectId))],
      ['ee/36-conn-secret-text-openai-validate', () => save(quillmailBody(ada.projectId, variants.wrongSecret))],
      ['ee/39-conn-custom-auth-postgres-ok', () => save(basaltBody(ada.projectId))],
      ['ee/40-conn-custom-auth-postgres-wrong-password', () => save(basaltBody(ada.projectId, { password: 'nope' }))],
      ['ee/41-conn-custom-auth-s3-unreachable', () => save(basaltBody(ada.projectId, { port: 1 }))],
      ['ee/43-conn-missing-value', () => save(quillmailBody(ada.projectId, { value: undefined }))],
      ['ee/44-conn-wrong-type', () => save(connectionBody(ada.projectId, variants.wrongType))],
      ['ee/45-conn-unknown-piece', () => save(quillmailBody(ada.projectId, { pieceName: '@demo/piece-nope' }))],
      ['ee/46-conn-empty-display-name', () => save(quillmailBody(ada.projectId, { displayName: '' }))],
      ['ee/47-conn-empty-secret', () => save(quillmailBody(ada.projectId, variants.emptySecret))],
      ['ee/50-conn-no-auth', () => save(connectionBody(ada.projectId, variants.noAuth))],
      ['ee/51-conn-upsert-same-externalId', () => save(quillmailBody(ada.projectId))],
      [
        'ee/52-conn-no-token',
        () => instance.call('POST', '/v1/app-connections', { body: quillmailBody(ada.projectId) }),
      ],
      ['ee/53-conn-bad-token', () => save(quillmailBody(ada.projectId), 'garbage')],
      ['ee/54-conn-other-project', () => save(quillmailBody('a'.repeat(21)))],
      ['ee/55-list-connections', () => get(`/v1/app-connections?projectId=${ada.projectId}`)],
      ['ee/56-list-connections-filtered', () => list('pieceName=%40demo%2Fpiece-quillmail&limit=10')],
      [
        'ee/57-list-connections-displayname',
        async () => {
          for (const externalId of ['lab-1', 'lab-2', 'lab-3']) {
            await save(quillmailBody(ada.projectId, { externalId, displayName: `Quill ${externalId}` }));
          }
          return list('displayName=LAB&status=ACTIVE&scope=PROJECT&limit=2');
        },
      ],
      ['ee/58-list-connections-no-project', () => get('/v1/app-connections')],
      [
        'ee/59-conn-rename',
        async () => {
          const { id } = await savedId();
          return instance.call('POST', `/v1/app-connections/${id}`, { token: ada.token, body: { displayName: 'New' } });
        },
      ],
      ['ee/60-conn-get-one', async () => get(`/v1/app-connections/${(await savedId()).id}`)],
      [
        'ee/61-conn-delete',
        async () => instance.call('DELETE', `/v1/app-connections/${(await savedId()).id}`, { token: ada.token }),
      ],
      ['ee/62-conn-delete-again', () => instance.call('DELETE', `/v1/app-connections/${'a'.repeat(21)}`, ada)],
      ['ee/68-projects', () => get('/v1/projects')],
      ['ee/66-managed-authn', () => exchange('x.y.z')],
      ['ee/69-not-found', () => get('/v1/nope')],
      ['ee-oauth-cc/03-expired-external-token', async () => exchange(await instance.sign({}, 1_000_000))],
      ['ee-oauth-cc/04-tampered-external-token', async () => exchange(tamper(await instance.sign({})))],
      ['ee-oauth-cc/05-bad-role', async () => exchange(await instance.sign({ role: 'KING' }))],
      ['ee-oauth-cc/07-viewer-creates-connection', () => save(quillmailBody(viewer.projectId), viewer.token)],
      [
        'ee-oauth-cc/09-foreign-project-list',
        () => get(`/v1/app-connections?projectId=${ada.projectId}`, stranger.token),
      ],
      ['ee-oauth-cc/10-foreign-project-create', () => save(quillmailBody(ada.projectId), stranger.token)],
    ];

    it.each(exchanges)('%s', async (capture, request) => expectLikeCapture(capture, await request()));

    it.each([
      ['ee/10-piece-openai', '/v1/pieces/@demo/piece-quillmail', (body: unknown) => body],
      ['ee/26-piece-math-helper', '/v1/pieces/%40demo%2Fpiece-feedspring', (body: unknown) => body],
      ['ee/08-pieces-list', '/v1/pieces', (body: unknown) => (body as unknown[])[0]],
    ])('%s has the same top-level keys', async (capture, path, pick) => {
      const [ours, theirs] = [pick((await get(path)).json), pick(readCapture(capture).body)];
      const kinds = (body: unknown) =>
        Object.fromEntries(Object.entries(body as object).map(([name, value]) => [name, typeof shapeOf(value)]));
      expect(kinds(ours)).toEqual(kinds(theirs));
    });

    it('ce/68-projects: an edition without plans has fewer keys, and one that we do not need', async () => {
      const { json } = await get('/v1/projects');
      const keys = (page: unknown) => Object.keys((page as { data: object[] }).data[0] ?? {});
      const theirs = keys(readCapture('ce/68-projects').body).filter((key) => key !== 'deleted');
      expect(keys(json)).toEqual(expect.arrayContaining(theirs));
    });

    it.each([
      ['ee/04-flags', () => get('/v1/flags')],
      ['ee-setup/04-platform', () => get(`/v1/platforms/${ada.platformId}`)],
    ])('%s has every key that we give', async (capture, request) => {
      const { json } = await request();
      expect(Object.keys(readCapture(capture).body as object)).toEqual(
        expect.arrayContaining(Object.keys(json as object)),
      );
    });
  },
);

function tamper(token: string): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, payload, signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`].join('.');
}
