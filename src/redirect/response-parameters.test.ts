import { expect, test } from 'vitest';
import { readResponseParameters } from './response-parameters.ts';

test.each<[what: string, search: string, hash: string, expected: object | undefined]>([
  ['a code', '?code=4%2F0A&state=s', '', { code: '4/0A', state: 's' }],
  ['a code with an escape in it', '?code=k1%252F&state=s', '', { code: 'k1%2F', state: 's' }],
  ['a code with a stray %', '?code=50%&state=s', '', { code: '50%', state: 's' }],
  [
    'a refusal',
    '?error=access_denied&error_description=No+way&state=s',
    '',
    { error: 'access_denied', error_description: 'No way', state: 's' },
  ],
  ['a code in the fragment', '', '#code=c&state=s', { code: 'c', state: 's' }],
  ['nothing else', '?code=c&state=s&iss=https%3A%2F%2Fp.example&access_token=t', '', { code: 'c', state: 's' }],
  ['a code without a state', '?code=c', '', { code: 'c' }],
  ['nothing of an empty address', '', '', undefined],
])('reads %s', (_, search, hash, expected) => {
  expect(readResponseParameters({ search, hash })).toEqual(expected);
});
