import type { MakeAuthorClient } from '../author-client.ts';

/** What an author does, and what arrives at Make: a line, a body, and the type of the body. */
type Call = [arrives: string, call: (author: MakeAuthorClient) => Promise<unknown>, body?: string, type?: string];

const json = 'application/json';
const jsonc = 'application/jsonc';
const parameters = '[{ "name": "apiKey", "type": "password" }]';
const api = '{ // where it is\n "url": "https://p.example/me", }';

export const authorCalls: Call[] = [
  ['GET /sdk/apps/shop/connections', (author) => author.list('shop')],
  [
    'POST /sdk/apps/shop/connections',
    (author) => author.create('shop', { type: 'oauth-clicre', label: 'Shop' }),
    '{"type":"oauth-clicre","label":"Shop"}',
    json,
  ],
  ['GET /sdk/apps/connections/shop-2', (author) => author.get('shop-2')],
  ['PATCH /sdk/apps/connections/shop-2', (author) => author.update('shop-2', { label: 'S' }), '{"label":"S"}', json],
  [
    'PATCH /sdk/apps/connections/shop-2',
    (author) => author.update('shop-2', { connectedSystemName: null }),
    '{"connectedSystemName":null}',
    json,
  ],
  ['DELETE /sdk/apps/connections/shop-2', (author) => author.delete('shop-2')],
  ['GET /sdk/apps/connections/shop-2/installSpec', (author) => author.getSection('shop-2', 'installSpec')],
  [
    'PUT /sdk/apps/connections/shop-2/parameters',
    (author) => author.setSection('shop-2', 'parameters', parameters),
    parameters,
    json,
  ],
  ['PUT /sdk/apps/connections/shop-2/api', (author) => author.setSection('shop-2', 'api', api), api, jsonc],
  ['PUT /sdk/apps/connections/shop-2/scope', (author) => author.setSection('shop-2', 'scope', '["a"]'), '["a"]', json],
  ['GET /sdk/apps/connections/shop-2/common', (author) => author.getCommon('shop-2')],
  [
    'PUT /sdk/apps/connections/shop-2/common',
    (author) => author.setCommon('shop-2', { clientSecret: 's' }),
    '{"clientSecret":"s"}',
    json,
  ],
  ['POST /sdk/apps/connections/shop-2/recreate', (author) => author.recreate('shop-2')],
];
