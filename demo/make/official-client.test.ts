import { Make } from '@makehq/sdk';
import { describe, expect, it } from 'vitest';
import { makeValues } from '../testing/make-values.ts';
import { startTestMake } from '../testing/test-make.ts';
import { makeTypes } from './definitions/index.ts';
import { demoTokens, teams } from './teams.ts';

/** Redirects the official client, which requires https and a host without a path, to the local server. */
class LocalMake extends Make {
  readonly #apiUrl: string;

  constructor(apiUrl: string, token: string = demoTokens.harbourLane.token) {
    super(token, new URL(apiUrl).host);
    this.#apiUrl = apiUrl;
  }

  protected override prepareURL(...[url, query]: Parameters<Make['prepareURL']>): string {
    return super.prepareURL(`${this.#apiUrl}${url}`, query);
  }
}

const server = await startTestMake();
const make = new LocalMake(server.apiUrl);

describe('the official client', () => {
  const create = (values: object = {}, name = 'Post') =>
    make.connections.create({
      teamId: teams.harbourLane,
      name,
      accountName: makeTypes.cedarpost,
      data: { ...makeValues.cedarpost, ...values },
    });

  it('creates, reads, renames, edits, verifies and deletes a connection', async () => {
    const created = await create();
    expect(created).toMatchObject({ name: 'Post', accountName: makeTypes.cedarpost, accountType: 'basic' });
    const { id } = created;
    const listed = await make.connections.list(teams.harbourLane, { type: [makeTypes.cedarpost] });
    expect(listed).toContainEqual(expect.objectContaining({ id, name: 'Post', packageName: null, scoped: true }));
    const all = await make.connections.get(id, { cols: ['*'] });
    expect(all).toMatchObject({ id, scopes: [], metadata: { type: 'email', value: 'post@harbour-lane.example' } });
    expect(await make.connections.get(id, { cols: ['id', 'editable'] })).toEqual({ id, editable: true });
    expect(await make.connections.rename(id, 'Letters')).toMatchObject({ id, name: 'Letters' });
    expect(await make.connections.listEditableParameters(id)).toEqual(['apiKey']);
    expect(await make.connections.verify(id)).toBe(true);
    expect(await make.connections.scoped(id, [])).toBe(true);
    expect(await make.connections.scoped(id, ['post.read'])).toBe(false);
    expect(await make.connections.update(id, { data: { apiKey: makeValues.cedarpost.apiKey } })).toBe(false);
    expect(await make.connections.update(id, { data: { apiKey: 'cedar_no-such-key' } })).toBe(true);
    await expect(make.connections.verify(id)).rejects.toThrow('Access denied: Invalid token header.');
    await make.connections.delete(id);
    await expect(make.connections.get(id)).rejects.toMatchObject({
      name: 'MakeError',
      statusCode: 404,
      message: `Connection with id '${id}' was not found.`,
    });
  });

  it('parses error responses', async () => {
    await expect(create({ apiKey: 'cedar_wrong-key' })).rejects.toMatchObject({
      statusCode: 400,
      message: 'Access denied: Invalid token header.',
    });
    await expect(create({ apiKey: undefined })).rejects.toMatchObject({
      statusCode: 400,
      message: "Validation failed for 1 parameter(s).\n - Missing value of required parameter 'apiKey'.",
    });
    await expect(
      make.connections.create({ teamId: teams.harbourLane, name: 'x', accountName: 'no-such-type' }),
    ).rejects.toThrow('Invalid connection type');
    const ringwell = await make.connections.create({
      teamId: teams.harbourLane,
      name: 'Calls',
      accountName: makeTypes.ringwell,
      data: makeValues.ringwell,
    });
    for (const edit of [
      make.connections.listEditableParameters(ringwell.id),
      make.connections.update(ringwell.id, { data: { username: 'RW-1' } }),
    ]) {
      await expect(edit).rejects.toMatchObject({ statusCode: 400, message: 'Cannot edit this connection.' });
    }
    await expect(make.connections.list(teams.northPier)).rejects.toMatchObject({ statusCode: 403 });
    const stranger = new LocalMake(server.apiUrl, '00000000-0000-4000-8000-000000000000');
    await expect(stranger.connections.list(teams.harbourLane)).rejects.toMatchObject({
      statusCode: 401,
      message: 'Access denied.',
    });
    const reader = new LocalMake(server.apiUrl, demoTokens.readOnly.token);
    await expect(reader.connections.verify(ringwell.id)).rejects.toThrow('Required scope: connections:write');
  });

  it('manages definitions', async () => {
    const { connections } = make.sdk;
    const listed = await connections.list('harbour-kit');
    expect(listed.map(({ name }) => name)).toEqual(Object.values(makeTypes));
    const created = await connections.create('harbour-kit', { type: 'apikey', label: 'Ferncourt' });
    expect(created).toEqual({ name: 'harbour-kit-10', label: 'Ferncourt', type: 'basic' });
    const { name } = created;
    expect(await connections.update(name, { label: 'Fern Court' })).toMatchObject({ label: 'Fern Court' });
    expect(await connections.get(name)).toMatchObject({ name, label: 'Fern Court', type: 'basic', appVersion: '1' });
    const parameters = '[\n\t// "https://fern.example"\n\t{ "name": "a", "type": "text", },\n]';
    await connections.setSection(name, 'parameters', parameters);
    expect(await connections.getSection(name, 'parameters')).toBe(parameters);
    await connections.setSection(name, 'scope', '["a"]');
    expect(await connections.setCommon(name, { clientId: 'x' })).toBe(true);
    expect(await connections.setCommon(name, { clientId: 'x' })).toBe(false);
    expect(await connections.getCommon(name)).toEqual({ clientId: 'x' });
    await connections.delete(name);
    await expect(connections.get(name)).rejects.toMatchObject({ statusCode: 404 });
  });

  it.each(['oauth', 'oauth-refresh', 'oauth-resowncre', 'oauth-clicre', 'oauth-1', 'apikey', 'basic', 'other'])(
    'creates definitions of the type %s',
    async (type) => {
      const { connections } = make.sdk;
      const { name, type: family } = await connections.create('harbour-kit', { type, label: type });
      expect(family).toBe(type.startsWith('oauth') ? 'oauth' : 'basic');
      expect(await connections.getSection(name, 'parameters')).toMatch(/^\[/);
    },
  );
});
