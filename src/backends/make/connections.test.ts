import { describe, expect, test } from 'vitest';
import { acmeServer, listConnections } from './testing/acme-server.ts';
import type { TestedMake } from './testing/make-backend.ts';

describe('reading', () => {
  test('lets every column be missing, null or odd', async () => {
    const server = acmeServer();
    const odd = [
      { id: 1 },
      { id: 2, name: null, accountName: null, uid: 225874569526501080000, metadata: null, expire: null },
      { id: 'three', name: 'Three', accountType: 'oauth2', uid: null, metadata: { value: 'ada@acme.example' } },
      { name: 'no id' },
      null,
      'text',
    ];
    server.on('GET /connections', { status: 200, body: { connections: odd } });
    expect((await listConnections(server)).map(({ id, displayName, account }) => [id, displayName, account])).toEqual([
      ['1', '', undefined],
      ['2', '', undefined],
      ['three', 'Three', 'ada@acme.example'],
    ]);
  });

  test.each(['Ｓｌａｃｋ', 'strasse', 'SAO', 'são'])(
    'the search for %s compares texts as people do',
    async (search) => {
      const server = acmeServer();
      const names = ['Slack of the team', 'Bergstraße', 'São Paulo', 'Other'];
      const connections = names.map((name, id) => ({ id, name, accountName: 'acme-1' }));
      server.on('GET /connections', { status: 200, body: { connections } });
      const manage = await server.backend().manage?.();
      const found = await manage?.list({ search }, new AbortController().signal);
      expect(found?.connections).toHaveLength(1);
    },
  );

  test('an account of type oauth2 whose id is a number beyond 2^53 is signed in', async () => {
    const server = acmeServer();
    const connection = { id: 1, name: 'One', accountName: 'acme-1', accountType: 'oauth2', uid: 2 ** 60 };
    server.on('GET /connections', { status: 200, body: { connections: [connection] } });
    expect(await listConnections(server)).toMatchObject([{ status: 'ACTIVE', pieceName: 'acme-1' }]);
  });

  test.each<['apikey' | 'oauth', string, Parameters<TestedMake['add']>[0], object]>([
    ['apikey', 'good', {}, { status: 'ACTIVE' }],
    ['oauth', 'never signed in', {}, { status: 'MISSING' }],
    ['oauth', 'signed in', { uid: '5' }, { status: 'ACTIVE' }],
    ['oauth', 'signed in, with an id beyond 2^53', { uid: '1152921504606846977' }, { status: 'ACTIVE' }],
    ['oauth', 'expired', { uid: '5', expire: '2020-01-01T00:00:00Z' }, { status: 'ERROR' }],
    ['apikey', 'read-only', { editable: false }, { status: 'ACTIVE', readOnly: true }],
    ['oauth', 'not editable, but to be signed in again', { uid: '5', editable: false }, { status: 'ACTIVE' }],
  ])('a connection of type %s that is %s', async (type, _, more, expected) => {
    const server = acmeServer([], type);
    server.add(more);
    const [one] = await listConnections(server);
    expect(one).toMatchObject({ scope: 'PROJECT', pieceName: 'acme-1', ...expected });
    expect(one?.readOnly).toBe('readOnly' in expected ? true : undefined);
  });

  test('asks for the scopes of one type under its name', async () => {
    const server = acmeServer(['scope A', 'scopeB']);
    server.add({ scopes: ['scope A'] });
    expect(await listConnections(server, 'acme-1')).toMatchObject([{ status: 'ERROR' }]);
    const { query } = server.requestsTo('GET /connections')[0] ?? { query: new URLSearchParams() };
    expect(query.toString()).toContain(
      'teamId=7&type%5B%5D=acme-1&acme-1%5B%5D=scope+A&acme-1%5B%5D=scopeB&cols%5B%5D=id',
    );
    expect(await listConnections(server)).toMatchObject([{ status: 'ACTIVE' }]);
  });
});
