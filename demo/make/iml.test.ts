import { describe, expect, it } from 'vitest';
import { evaluate } from './iml.ts';

const names = {
  parameters: { key: 'k', empty: '', scopes: ['b', 'c'] },
  oauth: { scope: ['a', 'b'] },
  body: { error: { message: 'No.' }, active: true, count: 3 },
  now: new Date('2026-01-01T00:00:00Z'),
  data: { expires: '2026-01-01T00:10:00.000Z' },
};

describe('expressions', () => {
  it.each([
    ['no expression', 'no expression'],
    ['Token {{parameters.key}}', 'Token k'],
    ['{{parameters.key}}-{{parameters.key}}', 'k-k'],
    ['{{parameters.none}}', undefined],
    ['<{{parameters.none}}>', '<>'],
    ['{{body.active}}', true],
    ['{{body.error.message}}', 'No.'],
    ['{{body.constructor}}', undefined],
    ["{{join(distinct(merge(oauth.scope, ifempty(parameters.scopes, emptyarray))), ' ')}}", 'a b c'],
    ["{{join(merge(oauth.scope; parameters.none); ',')}}", 'a,b'],
    ['{{ifempty(parameters.empty, parameters.key)}}', 'k'],
    ["{{base64('a:b')}}", 'YTpi'],
    ["{{if(body.count = 3, 'three', 'other')}}", 'three'],
    ['{{body.count > 2}}', true],
    ['{{data.expires < addMinutes(now, 15)}}', true],
    ['{{data.expires < addSeconds(now, 60)}}', false],
  ])('%s is %o', (template, value) => {
    expect(evaluate(template, names)).toEqual(value);
  });

  it('are replaced in nested values', () => {
    expect(evaluate({ a: ['{{parameters.key}}', 1], b: null }, names)).toEqual({ a: ['k', 1], b: null });
  });

  it.each(['{{none(1)}}', '{{join(}}', '{{parameters.key parameters.key}}', '{{}}', '{{constructor(1)}}', '{{!}}'])(
    'throw for %s',
    (template) => {
      expect(() => evaluate(template, names)).toThrow();
    },
  );
});
