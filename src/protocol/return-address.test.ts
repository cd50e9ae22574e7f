import { describe, expect, test } from 'vitest';
import { type HostedOutcome, readReturnAddress, returnAddress, returnOriginOf } from './return-address.ts';

const connection = { id: 'id1', name: 'acme & co' };

test.each<[returnUrl: string, outcome: HostedOutcome, state: string | undefined, expected: string]>([
  ['https://a.example/', { status: 'closed' }, undefined, 'https://a.example/?connect_status=closed'],
  [
    'https://a.example/?x=1#/y',
    { status: 'closed' },
    'a b',
    'https://a.example/?x=1&connect_status=closed&connect_state=a%20b#/y',
  ],
  [
    'https://a.example/?a=1&&b=2&',
    { status: 'closed' },
    undefined,
    'https://a.example/?a=1&&b=2&&connect_status=closed',
  ],
  [
    'https://a.example/??connect_status=x',
    { status: 'closed' },
    undefined,
    'https://a.example/??connect_status=x&connect_status=closed',
  ],
  ['https://a.example/?&a=1', { status: 'closed' }, undefined, 'https://a.example/?&a=1&connect_status=closed'],
  ['myapp://done', { status: 'closed' }, '', 'myapp://done?connect_status=closed&connect_state='],
  [
    'https://a.example/?q=a%20b~c&flag&sig=x%2By+z',
    { status: 'closed' },
    '1 + 1',
    'https://a.example/?q=a%20b~c&flag&sig=x%2By+z&connect_status=closed&connect_state=1%20%2B%201',
  ],
  [
    'https://a.example/',
    { status: 'connected', connection },
    undefined,
    'https://a.example/?connect_status=connected&connect_id=id1&connect_name=acme%20%26%20co',
  ],
  [
    'https://a.example/',
    { status: 'connected', connection: { id: 'id1', name: '' } },
    undefined,
    'https://a.example/?connect_status=connected&connect_id=id1&connect_name=',
  ],
  [
    'https://a.example/?connect_status=closed',
    { status: 'error', code: 'piece_not_found', error: 'No.' },
    undefined,
    'https://a.example/?connect_status=error&connect_error=piece_not_found&connect_error_description=No.',
  ],
])('%s %j', (returnUrl, outcome, state, expected) => {
  expect(returnAddress(returnUrl, outcome, state)).toBe(expected);
  expect(readReturnAddress(expected)).toEqual({
    outcome,
    state,
    cleaned: returnUrl.replace('?connect_status=closed', ''),
  });
});

test.each([
  'https://a.example/',
  'https://a.example/?connect_status=',
  'https://a.example/?connect_status=done',
  'https://a.example/?connect_status=connected&connect_id=x',
  'https://a.example/?connect_status=connected&connect_name=x',
  'https://a.example/?connect_status=error',
])('%s has no outcome', (href) => expect(readReturnAddress(href)).toBeUndefined());

describe('the owner of an address', () => {
  test.each<[address: string, expected: string | undefined]>([
    ['https://a.example/x?y#z', 'https://a.example'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['HTTPS://A.example:443', 'https://a.example'],
    ['myapp://connected', 'myapp:'],
    ['com.example.app:/x', 'com.example.app:'],
    ['https://user@a.example', undefined],
    ['https://:secret@a.example', undefined],
    ['myapp://user@host', undefined],
    ['/relative', undefined],
    ['a.example', undefined],
    ['a.example:8443', undefined],
    ['localhost:3000/done', undefined],
    ['myapp:x', 'myapp:'],
    ['', undefined],
    ['javascript:alert(1)', undefined],
    ['JavaScript:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['blob:https://a.example/1', undefined],
    ['file:///etc/passwd', undefined],
    ['about:blank', undefined],
    ['vbscript:x', undefined],
    ['view-source:https://a.example', undefined],
  ])('%s: %s', (address, expected) => expect(returnOriginOf(address)).toBe(expected));
});
