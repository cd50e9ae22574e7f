import { describe, expect, test } from 'vitest';
import { createMakeAuthorClient } from './author-client.ts';
import { parseJsonc } from './json.ts';
import { authorCalls } from './testing/author-calls.ts';
import { contractViolations } from './testing/contract-violations.ts';
import { dialogRequests } from './testing/dialog-requests.ts';
import { proxyOf } from './testing/proxy-of.ts';
import { base, recordedMake, token } from './testing/recorded-make.ts';

function violations(arrived: ReturnType<typeof recordedMake>['arrived']): string[] {
  return arrived.flatMap(({ method, url, text }) =>
    contractViolations(
      method,
      url.href.slice(`${base}/api/v2`.length),
      text === undefined ? undefined : parseJsonc(text),
    ),
  );
}

describe('the contract of Make allows', () => {
  // The fixtures do not cover the start of OAuth.
  test.each(dialogRequests.filter(([asked]) => !asked.includes('/oauth/')))('%s', async (asked, body) => {
    const { ask, arrived } = proxyOf();
    await ask(asked, { body });
    expect(arrived.length).toBeGreaterThan(0);
    expect(violations(arrived)).toEqual([]);
  });

  test.each(authorCalls)("an author's %s", async (_, call) => {
    const { fetch, arrived } = recordedMake();
    await call(createMakeAuthorClient({ baseUrl: base, token, fetch }));
    expect(arrived).toHaveLength(1);
    expect(violations(arrived)).toEqual([]);
  });

  test.each<[string, string, unknown]>([
    ['GET', '/connections', undefined],
    ['GET', '/connections?teamId=x', undefined],
    ['GET', '/connections?teamId=7&cols%5B%5D=bogus', undefined],
    ['GET', '/connections?teamId=7&more=1', undefined],
    ['GET', '/connections?teamId=7&google%5B%5D=a', undefined],
    ['PATCH', '/connections/70', { name: 'Ada', more: 1 }],
    ['DELETE', '/connections/70?confirmed=maybe', undefined],
    ['POST', '/connections/70/test', {}],
    ['POST', '/connections/70/scoped', { scope: 'a' }],
    ['POST', '/sdk/apps/shop/connections', { type: 'nonsense' }],
    ['POST', '/connections?teamId=7', { accountName: 'Ada' }],
    ['GET', '/connections/abc', undefined],
    ['GET', '/sdk/apps/connections/shop/nonsense', undefined],
    ['PUT', '/sdk/apps/connections/shop/scope', [1]],
    ['PUT', '/sdk/apps/connections/shop/recreate', 'x'],
    ['GET', '/users/me', undefined],
  ])('not %s %s, or the tests above would show nothing', (method, url, body) =>
    expect(contractViolations(method, url, body)).not.toEqual([]),
  );
});
