import { describe, expect, test } from 'vitest';
import { checkOptions } from './check-options.ts';
import { invalidOptionsError } from './testing/refusal.ts';

const instanceUrl = 'https://ap.example';

const make = { kind: 'make', baseUrl: 'https://host.example/make', teamId: 1 };
const url = 'http(s) URL without user, ? and #';

const configure = (options: unknown) => () => checkOptions('configure', options);

describe('an address with more than it may have is refused, and not repeated', () => {
  const extras: [string, string][] = [
    ['a user', 'https://user@ap.example'],
    ['a user and a password', 'https://user:secret@ap.example/x'],
    ['only a password', 'https://:secret@ap.example'],
    ['a user behind backslashes', 'https:\\\\user:secret@ap.example'],
    ['a user, and a slash in the password', 'https://user:a%2Fb@ap.example/'],
  ];
  const tails: [string, string][] = [
    ['a query', 'https://ap.example/x?token=secret'],
    ['an empty query', 'https://ap.example/?'],
    ['a fragment', 'https://ap.example/#secret'],
    ['an empty fragment', 'https://ap.example#'],
  ];
  const sentence = (option: string, type: string) =>
    invalidOptionsError(`configure({ ${option} }) must be of type ${type}, but got string.`);

  test.each([...extras, ...tails])('%s: %s', (_, address) => {
    expect(configure({ instanceUrl: address, jwtToken: 'x' })).toThrow(sentence('instanceUrl', `${url} (required)`));
    expect(configure({ backend: { ...make, baseUrl: address } })).toThrow(
      sentence('backend.baseUrl', `${url} (required)`),
    );
    expect(configure({ instanceUrl, jwtToken: 'x', cloudOAuth2Url: address })).toThrow(sentence('cloudOAuth2Url', url));
  });

  test.each([...extras.filter(([name]) => !/backslash/.test(name)), ...tails])('redirectUrl with %s', (_, address) =>
    expect(configure({ instanceUrl, jwtToken: 'x', redirectUrl: address })).toThrow(
      sentence('redirectUrl', 'URL without user, ? and #'),
    ),
  );

  test.each(extras)('dialogUrl with %s', (_, address) =>
    expect(configure({ instanceUrl, jwtToken: 'x', dialogUrl: address })).toThrow(
      sentence('dialogUrl', 'http(s) URL without user'),
    ),
  );

  test.each([
    ['an at sign in a path', { instanceUrl: 'https://ap.example/@team', redirectUrl: 'https://ap.example/@team/r' }],
    [
      'a port, an IPv6 host and an international name',
      { instanceUrl: 'http://[::1]:8080', dialogUrl: 'https://bücher.example' },
    ],
    ['a version of the dialog', { instanceUrl, dialogUrl: 'https://cdn.example/embed/index.html?v=2#x' }],
  ])('%s is accepted', (_, options) => expect(configure({ jwtToken: 'x', ...options })).not.toThrow());
});
