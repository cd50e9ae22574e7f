import { describe, expect, it } from 'vitest';
import { accepted } from '../apps/credentials.ts';
import { makeValues } from '../testing/make-values.ts';
import { startTestMake } from '../testing/test-make.ts';
import { makeTypes } from './definitions/index.ts';
import { parseSection } from './json.ts';
import { readParameters, withNested } from './parameter.ts';
import { teams } from './teams.ts';

const { almanook, fernboard, meterlight, cedarpost, ringwell, copperline } = makeTypes;
const { host } = makeValues.copperline;

const byPassword = {
  host,
  mode: 'password',
  username: accepted('copperline', 'User name'),
  password: accepted('copperline', 'Password'),
};
const byCertificate = {
  host,
  mode: 'certificate',
  privateKey: accepted('copperline', 'Private key'),
  certificate: accepted('copperline', 'Certificate'),
};

const acceptedValues: [type: string, values: object, metadata: object | null][] = [
  [almanook, { clientId: 'x', clientSecret: 'y', scopes: ['events.write'] }, null],
  [fernboard, makeValues.fernboard, { type: 'email', value: 'ada@harbour-lane.example' }],
  [meterlight, makeValues.meterlight, { type: 'string', value: 'Harbour Lane workflows' }],
  [cedarpost, makeValues.cedarpost, { type: 'email', value: 'post@harbour-lane.example' }],
  [
    ringwell,
    { ...makeValues.ringwell, useSubaccount: true, subaccount: 'North' },
    { type: 'string', value: 'RW-10442' },
  ],
  [copperline, makeValues.copperline, { type: 'string', value: 'Harbour Lane' }],
  [copperline, byPassword, { type: 'string', value: 'Harbour Lane' }],
  [
    copperline,
    {
      ...byCertificate,
      port: 443,
      timeout: 60,
      offset: -5,
      sampling: 0.5,
      since: '2026-01-31T00:00:00.000Z',
      regions: ['north'],
      headers: [{ key: 'X-Line', value: '1' }],
      proxy: { address: 'https://proxy.example', port: 3128 },
      client: 'make',
    },
    { type: 'string', value: 'Harbour Lane' },
  ],
];

const refusedValues: [type: string, values: object, text: string][] = [
  [fernboard, { ...makeValues.fernboard, password: 'x' }, 'Fernboard: no account has this email and password'],
  [fernboard, { ...makeValues.fernboard, username: 'ada' }, 'not an email address'],
  [meterlight, { ...makeValues.meterlight, clientSecret: 'x' }, 'Meterlight: '],
  [meterlight, { ...makeValues.meterlight, siteKey: 'site-none-1' }, 'no site with this key'],
  [meterlight, { ...makeValues.meterlight, siteKey: '12' }, 'does not match the pattern'],
  [meterlight, { ...makeValues.meterlight, meters: ['water', 'power', 'heat'] }, 'more than 2 items'],
  [meterlight, { ...makeValues.meterlight, meters: ['wind'] }, 'not one of the options'],
  [cedarpost, { ...makeValues.cedarpost, url: 'https://nowhere.example' }, 'no post office at'],
  [cedarpost, { ...makeValues.cedarpost, url: 'nowhere' }, 'not a URL'],
  [cedarpost, { ...makeValues.cedarpost, apiKey: 'short' }, 'shorter than 12'],
  [ringwell, { ...makeValues.ringwell, password: 'x' }, 'does not know this account number'],
  [ringwell, { ...makeValues.ringwell, useSubaccount: true }, "required parameter 'subaccount'"],
  [ringwell, { ...makeValues.ringwell, useSubaccount: 'yes' }, 'not a boolean'],
  [copperline, { host, mode: 'key' }, "required parameter 'accessKey'"],
  [copperline, { host, mode: 'other' }, 'not one of the options'],
  [copperline, { host, mode: 'key', accessKey: 'cl_demo-cold-wire' }, 'credentials are not valid'],
  [copperline, { ...byPassword, password: 'x' }, 'user name or the password is wrong'],
  [copperline, { ...byCertificate, certificate: 'x' }, 'does not belong to the certificate'],
  [copperline, { ...byPassword, port: 70_000 }, 'not a port'],
  [copperline, { ...byPassword, port: '443' }, 'not a number'],
  [copperline, { ...byPassword, timeout: 1.5 }, 'not a whole number'],
  [copperline, { ...byPassword, timeout: 301 }, 'greater than 300'],
  [copperline, { ...byPassword, regions: ['west'] }, 'not allowed'],
  [copperline, { ...byPassword, headers: [{ value: '1' }] }, "required parameter 'headers[0].key'"],
  [copperline, { ...byPassword, proxy: { address: 'proxy' } }, "'proxy.address'"],
  [copperline, { ...byPassword, since: 'yesterday' }, 'not a date'],
];

const make = await startTestMake();

describe('the definitions of the demo', () => {
  const create = (accountType: string, values: object) =>
    make.call('POST', `/connections?teamId=${teams.harbourLane}`, {
      body: { ...values, accountName: 'Mine', accountType },
    });

  it.each(acceptedValues)('%s accepts %o', async (type, values, metadata) => {
    expect(await create(type, values)).toMatchObject({ status: 200, json: { connection: { metadata } } });
  });

  it.each(refusedValues)('%s refuses %o', async (type, values, text) => {
    const answer = await create(type, values);
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(text)]);
  });

  it('ignore unknown parameters', async () => {
    const id = await make.create(copperline, { ...byPassword, accessKey: 'cl_left-over', extra: 1 });
    expect((await make.readValue(id)).parameters).toEqual(byPassword);
  });

  it('have nearly every parameter type, in JSON with comments', async () => {
    const texts = await Promise.all(
      Object.values(makeTypes).map(async (name) => {
        const answer = await make.call('GET', `/sdk/apps/connections/${name}/parameters`);
        expect(answer.headers['content-type']).toMatch(/^application\/jsonc/);
        return answer.text;
      }),
    );
    expect(texts.join('')).toMatch(/^\s*\/\/ .*\/\* /ms);
    const parameterTypes = texts
      .flatMap((text) => withNested(readParameters(parseSection(text))))
      .map(({ type }) => type);
    const expected =
      'array banner boolean cert collection date email file hidden integer number password pkey port select text timezone uinteger url';
    expect([...new Set(parameterTypes)].sort().join(' ')).toBe(expected);
  });
});
