import { describe, expect, it } from 'vitest';
import type { Json } from '../json.ts';
import { fillPlaceholders, propsForTemplate } from './placeholders.ts';

const table: [what: string, template: string, props: { [key: string]: Json }, filled: string][] = [
  ['one', 'https://{tenant}.example/auth', { tenant: 'acme' }, 'https://acme.example/auth'],
  ['every occurrence', '{a}/{b}/{a}', { a: '1', b: '2' }, '1/2/1'],
  ['the whole', '{authUrl}', { authUrl: 'https://x.example/auth?a=b' }, 'https://x.example/auth?a=b'],
  ['an empty optional one', 'https://x.example/{path}auth', { path: '' }, 'https://x.example/auth'],
  ['a choice that was not made', 'https://x.example/{region}', { region: null }, 'https://x.example/'],
  ['numbers and booleans', '{n}-{b}', { n: 7, b: false }, '7-false'],
  ['what no prop is named after', '{other}', { a: '1' }, '{other}'],
  ['nothing that every object has', '{constructor}', {}, '{constructor}'],
  ['a value as it is, `$` and braces included', '{a}!{b}', { a: '$&{b}', b: '2' }, '$&{b}!2'],
  ['one slash between a host and a path', 'https://{host}/auth', { host: 'h.example/' }, 'https://h.example/auth'],
  ['a slash that the template lacks', '{base}auth', { base: 'https://h.example/' }, 'https://h.example/auth'],
  ['a slash before a value as it is', 'https://h.example/{path}', { path: '/a/' }, 'https://h.example//a/'],
  ['keys with signs', '{tenant-id}', { 'tenant-id': 't' }, 't'],
];

describe('fillPlaceholders', () => {
  it.each(table)('fills %s', (_, template, props, filled) => {
    expect(fillPlaceholders(template, props)).toBe(filled);
  });
});

describe('propsForTemplate', () => {
  it.each<[string, { [key: string]: Json }, { [key: string]: Json }]>([
    ['{base}/authorize', { base: 'https://h.example/' }, { base: 'https://h.example' }],
    ['https://{host}/a', { host: 'h.example//', other: 'x/' }, { host: 'h.example', other: 'x/' }],
    ['{base}authorize', { base: 'https://h.example/' }, { base: 'https://h.example/' }],
    ['{authUrl}', { authUrl: 'https://h.example/a/' }, { authUrl: 'https://h.example/a/' }],
    ['{n}/{b}/{o}/', { n: 7, b: true, o: null }, { n: 7, b: true, o: null }],
    ['{path}/x', { path: '/' }, { path: '/' }],
  ])('%s: %j', (template, props, expected) => {
    expect(propsForTemplate(template, props)).toEqual(expected);
  });
});
