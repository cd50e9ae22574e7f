/** What the page asks, its body, and what arrives at Make, in order. */
type Passed = [asked: string, body: unknown, arrives: string[]];

const values = { accountName: 'Ada', accountType: 'shop', apiKey: 'k' };
const owned = 'GET /connections/70?cols[]=id&cols[]=teamId';
const listed = 'GET /sdk/apps/shop/connections';

/** All that a dialog may ask. */
export const dialogRequests: Passed[] = [
  ['GET /connections', undefined, ['GET /connections?teamId=7']],
  ['GET /connections?teamId=8', undefined, ['GET /connections?teamId=7']],
  [
    'GET /connections?type%5B%5D=google&google%5B%5D=a&google%5B%5D=b&cols%5B%5D=id',
    undefined,
    ['GET /connections?teamId=7&type[]=google&google[]=a&google[]=b&cols[]=id'],
  ],
  ['POST /connections?teamId=7', values, ['POST /connections?teamId=7']],
  ['GET /connections/70', undefined, [owned, 'GET /connections/70']],
  ['GET /connections/70?cols[]=uid&cols[]=expire', undefined, [owned, 'GET /connections/70?cols[]=uid&cols[]=expire']],
  ['PATCH /connections/70?cols[]=id', { name: 'Ada' }, [owned, 'PATCH /connections/70?cols[]=id']],
  ['DELETE /connections/70', undefined, [owned, 'DELETE /connections/70']],
  ['DELETE /connections/70?confirmed=true', undefined, [owned, 'DELETE /connections/70?confirmed=true']],
  ['GET /connections/70/editable-data-schema', undefined, [owned, 'GET /connections/70/editable-data-schema']],
  ['POST /connections/70/set-data', { apiKey: 'k' }, [owned, 'POST /connections/70/set-data']],
  ['POST /connections/70/test', undefined, [owned, 'POST /connections/70/test']],
  ['POST /connections/70/scoped', { scope: ['a'] }, [owned, 'POST /connections/70/scoped']],
  ['GET /oauth/auth/70', undefined, [owned, 'GET /oauth/auth/70']],
  ['GET /oauth/auth/70?scope=a&scope=b', undefined, [owned, 'GET /oauth/auth/70?scope=a&scope=b']],
  ['GET /oauth/reauth/70', undefined, [owned, 'GET /oauth/reauth/70']],
  ['GET /sdk/apps/shop/connections', undefined, [listed]],
  ['GET /sdk/apps/connections/shop', undefined, [listed, 'GET /sdk/apps/connections/shop']],
  ['GET /sdk/apps/connections/shop-2', undefined, [listed, 'GET /sdk/apps/connections/shop-2']],
  ['GET /sdk/apps/connections/stall/scope', undefined, [listed, 'GET /sdk/apps/connections/stall/scope']],
  ['GET /sdk/apps/connections/shop/parameters', undefined, [listed, 'GET /sdk/apps/connections/shop/parameters']],
  ['GET /sdk/apps/connections/shop/scopes', undefined, [listed, 'GET /sdk/apps/connections/shop/scopes']],
  ['GET /sdk/apps/connections/shop/api', undefined, [listed, 'GET /sdk/apps/connections/shop/api']],
];
