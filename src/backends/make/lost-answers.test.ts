import { describe, expect, test } from 'vitest';
import { draft, makeError, TestedMake } from './testing/make-backend.ts';

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

describe('a new connection that cannot be deleted', () => {
  test('does not hide what the app said, and is removed by the next save', async () => {
    const server = fake();
    const backend = server.backend();
    server.inTurn('POST /connections/1/test', makeError(400, 'Access denied'), {
      status: 200,
      body: { verified: true },
    });
    server.inTurn('DELETE /connections/1', { status: 403, body: {} });
    await expect(backend.save(draft, signal)).rejects.toMatchObject({
      problem: { code: 'rejected', detail: 'Access denied' },
    });
    server.off('DELETE /connections/1');
    await backend.save({ ...draft, value: { type: 'CUSTOM_AUTH', props: { apiKey: 'sk-2' } } }, signal);
    expect((await server.connections()).map(({ data }) => data)).toEqual([{ apiKey: 'sk-2' }]);
  });
});

test('a save of a connection that is there already says which one it is', async () => {
  const server = fake();
  server.inTurn('POST /connections/1/test', { status: 503, body: {} });
  const backend = server.backend();
  const traces: object[] = [];
  const save = () => backend.save(draft, signal, (trace) => traces.push(trace));
  await expect(save()).rejects.toMatchObject({ problem: { code: 'server_error' } });
  await save();
  expect(traces).toEqual(Array(2).fill({ name: 'My Acme', idsBefore: [] }));
});
