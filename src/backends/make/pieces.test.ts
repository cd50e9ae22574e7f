import { describe, expect, test } from 'vitest';
import { TestedMake } from './testing/make-backend.ts';

const { signal } = new AbortController();

describe('all there is to connect', () => {
  async function pieces(server: TestedMake, options: object) {
    const manage = await server.backend(options).manage?.();
    return manage?.pieces(signal);
  }

  test('is what the host gives, and the types of its apps', async () => {
    const server = new TestedMake();
    const appConnections = [{ name: 'my-app-3', label: 'My app' }, { label: 'no name' }];
    server.on('GET /sdk/apps/my app/connections', { status: 200, body: { appConnections } });
    expect(await pieces(server, { definitions: [{ name: 'acme-1', label: 'Acme' }, 'my app'] })).toEqual([
      { name: 'acme-1', displayName: 'Acme' },
      { name: 'my-app-3', displayName: 'My app' },
    ]);
  });

  test('or else what is connected already', async () => {
    const server = new TestedMake();
    server.define('acme-1', { label: 'Acme' });
    server.define('slack', { label: 'Slack' });
    server.add({});
    server.add({ name: 'Second' });
    server.add({ name: 'Third', type: 'slack' });
    expect(await pieces(server, {})).toEqual([
      { name: 'acme-1', displayName: 'Acme' },
      { name: 'slack', displayName: 'Slack' },
    ]);
  });
});
