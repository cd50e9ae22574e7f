import { describe, expect, it } from 'vitest';
import { makeValues } from '../testing/make-values.ts';
import { startTestMake } from '../testing/test-make.ts';
import { makeTypes } from './definitions/index.ts';
import { demoTokens, teams } from './teams.ts';

const team = `teamId=${teams.harbourLane}`;

const make = await startTestMake();
const id = await make.create(makeTypes.cedarpost, makeValues.cedarpost, 'Post');

describe('connections', () => {
  const list = async (query: string) => {
    const { json } = await make.call('GET', `/connections?${team}&${query}`);
    return (json as { connections: { [column: string]: unknown }[] }).connections;
  };

  it('are sorted by name, with nulls and numbers as in Make', async () => {
    await make.create(makeTypes.copperline, makeValues.copperline, 'Lines');
    const names = (await list('')).map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    const origin = 'https://host.example';
    const { text, json, headers } = await make.call('GET', `/connections/${id}`, { headers: { origin } });
    // No CORS headers: browsers on other sites cannot call the API.
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(text).toContain('"uid":225874569526501080000,');
    expect(json).toMatchObject({
      connection: {
        id,
        accountName: makeTypes.cedarpost,
        accountLabel: 'Cedarpost',
        packageName: null,
        expire: null,
        accountType: 'basic',
        editable: true,
        upgradeable: false,
        connectedSystemId: null,
      },
    });
  });

  it('are listed by type, with the requested columns and checked scopes', async () => {
    const meterlight = await make.create(makeTypes.meterlight, makeValues.meterlight);
    const query = (scope: string) =>
      `type[]=${makeTypes.meterlight}&${makeTypes.meterlight}[]=${scope}&cols[]=id&cols[]=scoped`;
    expect(await list(query('readings.read'))).toEqual([{ id: meterlight, scoped: true }]);
    expect(await list(query('readings.write'))).toEqual([{ id: meterlight, scoped: false }]);
    const refused = await make.call('GET', `/connections?${team}&cols[]=secrets`);
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining("no column 'secrets'")]);
  });

  it('in use are deleted only after a confirmation; with webhooks never', async () => {
    const used = await make.create(makeTypes.cedarpost, makeValues.cedarpost, 'Used');
    const remove = (query = '') => make.call('DELETE', `/connections/${used}${query}`);
    await make.control(`/connections/${used}/usage`, { scenarios: ['Nightly letters', 'Welcome'], webhooks: ['Bell'] });
    expect(await remove()).toMatchObject({
      status: 400,
      json: {
        detail: expect.stringContaining('used in 2 scenario(s)'),
        message: 'Bad Request',
        suberrors: [{ name: 'Nightly letters' }, { name: 'Welcome' }],
      },
    });
    expect(await remove('?confirmed=true')).toMatchObject({ status: 400, json: { suberrors: [{ name: 'Bell' }] } });
    await make.control(`/connections/${used}/usage`, { scenarios: ['Welcome'] });
    expect((await remove('?confirmed=false')).status).toBe(400);
    expect((await remove('?confirmed=maybe')).status).toBe(400);
    expect(await remove('?confirmed=true')).toMatchObject({ status: 200, json: { connection: used } });
    expect((await remove()).status).toBe(404);
  });

  it('lose parameters that an edit does not contain', async () => {
    const edited = await make.create(makeTypes.copperline, { ...makeValues.copperline, timeout: 60 });
    const names = await make.call('GET', `/connections/${edited}/editable-data-schema`);
    expect(names.json).toMatchObject({
      editableParameters: expect.arrayContaining(['mode', 'accessKey', 'certificate', 'timeout']),
    });
    expect(names.text).not.toContain('"host"');
    const set = (body: object) => make.call('POST', `/connections/${edited}/set-data`, { body });
    expect((await set({ mode: 'key', accessKey: 'cl_demo-cold-wire' })).json).toEqual({ changed: true });
    expect((await make.call('POST', `/connections/${edited}/test`)).json).toEqual({ verified: false });
    expect((await set({ mode: 'password', username: 'lumen' })).json).toEqual({ changed: true });
    const refused = await make.call('POST', `/connections/${edited}/test`);
    expect(refused).toMatchObject({ status: 400, json: { detail: 'The user name or the password is wrong.' } });
    expect(await set({ host: 'https://evil.example', timeout: 0 })).toMatchObject({
      status: 400,
      json: { detail: 'Validation failed for 2 parameter(s).' },
    });
  });

  it.each([
    ['GET', `/connections?${team}`, { token: null }, 401],
    ['GET', `/connections?${team}`, { token: 'wrong' }, 401],
    ['GET', '/connections', {}, 400],
    ['GET', '/connections?teamId=one', {}, 400],
    ['GET', `/connections?teamId=${teams.northPier}`, {}, 403],
    ['GET', '/connections/1', {}, 404],
    ['GET', '/connections/99999999999', {}, 404],
    ['GET', '/connections/one', {}, 400],
    ['GET', '/nothing', {}, 404],
    ['POST', `/connections?${team}`, { body: {} }, 400],
    ['POST', `/connections?${team}`, { body: [] }, 400],
    ['POST', `/connections?${team}`, { body: { accountName: 1, accountType: 'harbour-kit-6' } }, 400],
    ['POST', `/connections?${team}`, { body: { accountType: 'harbour-kit-1', scopes: ['a b'] } }, 400],
    ['POST', `/connections?${team}`, { body: makeValues.cedarpost, headers: { 'content-type': 'text/plain' } }, 400],
  ])('%s %s with %o answers %4$i', async (method, path, more, status) => {
    const answer = await make.call(method, path, more);
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({
      detail: expect.any(String),
      message: expect.any(String),
      code: expect.any(String),
    });
  });

  it.each([
    [{ name: 'x'.repeat(129) }, 400],
    [{ name: 'Letters', teamId: 1 }, 400],
    [{ name: 1 }, 400],
    [{ name: 'x'.repeat(128) }, 200],
  ])('are renamed to %o: %i', async (body, status) => {
    expect((await make.call('PATCH', `/connections/${id}`, { body })).status).toBe(status);
  });

  it('belong to a team', async () => {
    const { token } = demoTokens.northPier;
    for (const request of ['GET ', 'DELETE ', 'POST /test']) {
      const [method = '', path] = request.split(' ');
      expect((await make.call(method, `/connections/${id}${path}`, { token })).status).toBe(403);
    }
  });
});
