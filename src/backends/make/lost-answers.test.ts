import { describe, expect, test } from 'vitest';
import { draft, TestedMake } from './testing/make-backend.ts';

const { signal } = new AbortController();

function fake(): TestedMake {
  const server = new TestedMake();
  server.define('acme-1', { label: 'Acme', type: 'apikey', parameters: '[{ "name": "apiKey", "type": "password" }]' });
  return server;
}

describe('after a lost answer', () => {
  const created = { name: 'My Acme', idsBefore: ['1'] };

  test('says before it creates which connections there are', async () => {
    const server = fake();
    server.add({ name: 'other' });
    const traces: object[] = [];
    await server.backend().save(draft, signal, (trace) => traces.push(trace));
    expect(traces).toEqual([created]);
  });

  test.each([
    ['is replaced by that of another page', 'My Acme', ['other', 'My Acme']],
    ['of somebody else with another name is left alone', 'Theirs', ['other', 'Theirs', 'My Acme']],
  ])('a connection that came meanwhile %s', async (_, name, expected) => {
    const server = fake();
    server.add({ name: 'other' });
    server.add({ name });
    await server.backend().save({ ...draft, created }, signal);
    expect((await server.connections()).map((one) => one.name)).toEqual(expected);
  });

  test('somebody else’s connection is not taken for the one that was created', async () => {
    const server = fake();
    server.inTurn('POST /connections', { status: 500, body: {} });
    const backend = server.backend();
    await expect(backend.save(draft, signal)).rejects.toMatchObject({ problem: { code: 'server_error' } });
    server.add({ name: 'Theirs' });
    const saved = await backend.save(draft, signal);
    expect(saved).toMatchObject({ name: 'My Acme' });
    expect((await server.connections()).map((one) => one.name)).toEqual(['Theirs', 'My Acme']);
  });
});
