import { describe, expect, test } from 'vitest';
import { contractViolations } from '../../make-server/testing/contract-violations.ts';
import type { ListedConnection } from '../../model/connection.ts';
import type { UpsertRequest } from '../../model/upsert-request.ts';
import { TestedMake } from './testing/make-backend.ts';

const { signal } = new AbortController();

/** Every operation of the adapter, once. */
async function everything(server: TestedMake): Promise<void> {
  const types = { clientId: 'text', count: 'number', on: 'boolean', list: 'array' };
  const parameters = Object.entries(types).map(([name, type]) => ({ name, type, editable: true }));
  server.define('acme-1', { type: 'oauth', parameters: JSON.stringify(parameters), scope: '["read"]' });
  const backend = server.backend({ definitions: ['acme'] });
  const draft: UpsertRequest = {
    externalId: 'x',
    displayName: 'Acme',
    piece: { name: 'acme-1' },
    value: { type: 'CUSTOM_AUTH', props: { clientId: 'c', count: 3, on: true, list: ['a'] } },
  };
  const manage = await backend.manage?.();
  await manage?.pieces(signal);
  await backend.piece('acme-1', undefined, signal);
  const begun = await backend.platformSignIn?.begin(draft, signal);
  await (await server.team()).authorize(1);
  await begun?.isDone(signal);
  await backend.save(draft, signal);
  await backend.pieceToChange?.(
    'acme-1',
    { id: '1', externalId: 'Acme', displayName: 'Acme', type: 'PLATFORM_OAUTH2' },
    signal,
  );
  await backend.platformSignIn?.begin({ ...draft, existingId: '1' }, signal);
  const [one] = (await manage?.list({ pieceName: 'acme-1' }, signal))?.connections ?? [];
  expect(one).toBeDefined();
  const listed = one as ListedConnection;
  await manage?.rename(listed, 'Renamed', signal);
  await manage?.verify?.(listed, signal);
  await manage?.remove(listed, signal);
  await manage?.remove(listed, signal, true).catch(() => undefined);
}

describe('the contract of Make allows what the dialog requests', () => {
  test('in every request', async () => {
    const server = new TestedMake();
    await everything(server);
    // The fixtures do not cover the start of OAuth.
    const described = server.requests.filter(({ path }) => !path.startsWith('/oauth/'));
    expect(new Set(described.map(({ method, path }) => `${method} ${path.replace(/\d+/, '*')}`)).size).toBeGreaterThan(
      12,
    );
    const violations = described.flatMap(({ method, path, query, body }) => {
      const search = query.size > 0 ? `?${query}` : '';
      return contractViolations(method, path + search, body);
    });
    expect(violations).toEqual([]);
  });
});
