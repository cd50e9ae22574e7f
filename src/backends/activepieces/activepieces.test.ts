import { UpsertAppConnectionRequestBody } from '@activepieces/shared';
import { describe, expect, test } from 'vitest';
import type { UpsertRequest } from '../../model/upsert-request.ts';
import { describeBackend } from '../backend.contract.ts';
import { activepiecesHarness } from './testing/activepieces-harness.ts';

const { signal } = new AbortController();

describeBackend('Activepieces', activepiecesHarness);

describe('the body of the upsert', () => {
  test.each<[string, Partial<UpsertRequest>, object]>([
    ['a secret', {}, { type: 'SECRET_TEXT', value: { type: 'SECRET_TEXT', secret_text: 'sk-1' } }],
    [
      'user and password',
      { value: { type: 'BASIC_AUTH', username: 'u', password: 'p' } },
      { type: 'BASIC_AUTH', value: { type: 'BASIC_AUTH', username: 'u', password: 'p' } },
    ],
    [
      'own fields',
      { value: { type: 'CUSTOM_AUTH', props: { port: 1, on: false } } },
      { type: 'CUSTOM_AUTH', value: { type: 'CUSTOM_AUTH', props: { port: 1, on: false } } },
    ],
    [
      'OIDC',
      { value: { type: 'OIDC', props: { region: 'eu' } } },
      { type: 'OIDC', value: { type: 'OIDC', props: { region: 'eu' } } },
    ],
    ['nothing', { value: { type: 'NO_AUTH' } }, { type: 'NO_AUTH', value: { type: 'NO_AUTH' } }],
  ])('for %s is what the API documents', async (_, more, expected) => {
    const { backend, server, draft } = activepiecesHarness();
    await backend.save({ ...draft, ...more }, signal);
    const body = server.requests.at(-1)?.body;
    expect(body).toEqual({
      externalId: 'acme-1',
      displayName: 'Acme',
      pieceName: '@test/piece-acme',
      pieceVersion: '2.0.0',
      projectId: 'project-1',
      ...expected,
    });
    expect(UpsertAppConnectionRequestBody.safeParse(body).success).toBe(true);
  });

  test('without a value is a placeholder', async () => {
    const { backend, server, draft } = activepiecesHarness();
    const { value: _, ...later } = draft;
    await backend.save(later, signal);
    const body = server.requests.at(-1)?.body;
    expect(body).toMatchObject({ type: 'PLACEHOLDER' });
    expect(body).not.toHaveProperty('value');
    expect(UpsertAppConnectionRequestBody.safeParse(body).success).toBe(true);
  });
});

test('a connection of the whole platform is not one that a save could replace', async () => {
  const { backend, server, draft } = activepiecesHarness();
  await backend.save(draft, signal);
  server.connections = (await server.stored()).map((connection) => ({ ...connection, scope: 'PLATFORM' }));
  expect(await backend.connections(draft.piece.name, signal)).toEqual([]);
});
