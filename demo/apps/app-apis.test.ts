import { describe, expect, it } from 'vitest';
import { basaltBody, connectionBody } from '../testing/connection-bodies.ts';
import { startTestInstance } from '../testing/test-instance.ts';
import { accepted } from './credentials.ts';

type Value = { type: string; [key: string]: unknown };

const marketroveProps = {
  shop: accepted('marketrove', 'Shop address'),
  keyId: accepted('marketrove', 'Key ID'),
  secret: accepted('marketrove', 'Key secret'),
  country: 'PT',
};
const token = accepted('inkwharf', 'Access token');
const custom = (props: object): Value => ({ type: 'CUSTOM_AUTH', props });

const acceptedValues: [app: string, value: Value][] = [
  ['quillmail', { type: 'SECRET_TEXT', secret_text: accepted('quillmail', 'API Key') }],
  [
    'ringwell',
    {
      type: 'BASIC_AUTH',
      username: accepted('ringwell', 'Account number'),
      password: accepted('ringwell', 'Auth token'),
    },
  ],
  ['marketrove', custom(marketroveProps)],
  ['keyharbor', { type: 'OIDC', props: { role: accepted('keyharbor', 'Role'), minutes: '60' } }],
  ['inkwharf', { type: 'SECRET_TEXT', secret_text: token }],
  ['inkwharf', custom({ baseUrl: `${accepted('inkwharf', 'Server address')}/`, token })],
];

const refusedValues: [app: string, value: Value, error: string][] = [
  ['quillmail', { type: 'SECRET_TEXT', secret_text: 'ключ' }, 'Invalid API key'],
  ['ringwell', { type: 'BASIC_AUTH', username: 'RW-1', password: 'x' }, 'does not know this account number'],
  ['marketrove', custom({ ...marketroveProps, shop: 'https://nowhere.example' }), 'no Marketrove shop at'],
  ['marketrove', custom({ ...marketroveProps, secret: 'x' }), 'do not belong together'],
  ['keyharbor', { type: 'OIDC', props: { role: 'krn:demo:role/owner' } }, 'no such role'],
  ['inkwharf', { type: 'SECRET_TEXT', secret_text: 'x' }, 'token is not valid'],
  ['inkwharf', custom({ baseUrl: 'https://nowhere.example', token }), 'no Inkwharf server at https://nowhere.example'],
  ['inkwharf', { type: 'BASIC_AUTH', username: 'a', password: 'b' }, 'connection type BASIC_AUTH is not one of'],
];

const instance = await startTestInstance();
const ada = await instance.signIn();

describe('the apps', () => {
  const save = (body: unknown) => instance.call('POST', '/v1/app-connections', { token: ada.token, body });
  const body = (app: string, value: Value) =>
    connectionBody(ada.projectId, { pieceName: `@demo/piece-${app}`, type: value.type, value });

  it.each(acceptedValues)('%s accepts the shown credentials (%o)', async (app, value) => {
    expect(await save(body(app, value))).toMatchObject({ status: 201, json: { status: 'ACTIVE' } });
  });

  it.each(refusedValues)('%s refuses %o', async (app, value, error) => {
    expect(await save(body(app, value))).toMatchObject({
      status: 400,
      json: { code: 'INVALID_APP_CONNECTION', params: { error: expect.stringContaining(error) } },
    });
  });

  it.each([
    [{}, undefined],
    [{ port: '5433' }, undefined],
    [{ host: 'db.nowhere.example' }, 'getaddrinfo ENOTFOUND db.nowhere.example'],
    [{ port: 1 }, 'connect ECONNREFUSED'],
    [{ password: 'x' }, '"code":"28P01"'],
    [{ database: 'x' }, '"code":"3D000"'],
  ])('basalt answers %o as a driver would', async (props, error) => {
    const answer = await save(basaltBody(ada.projectId, props));
    if (error === undefined) expect(answer.status).toBe(201);
    else expect(answer.json).toMatchObject({ params: { error: expect.stringContaining(error) } });
  });
});
