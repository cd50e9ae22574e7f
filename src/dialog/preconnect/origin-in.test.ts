import { expect, test } from 'vitest';
import { originIn } from './origin-in.ts';

test.each([
  ['#https://ap.example', 'https://ap.example'],
  ['#https://ap.example:8443/base/path', 'https://ap.example:8443'],
  ['#http://ap.localhost:8080', 'http://ap.localhost:8080'],
  ['#https://[::1]:8080/', 'https://[::1]:8080'],
])('%s names %s', (fragment, origin) => expect(originIn(fragment)).toBe(origin));

test.each([
  '',
  '#',
  '#close',
  '#https://',
  '#https:///path',
  '#https:ap.example',
  '#//ap.example',
  '#ap.example',
  '#javascript:alert(1)',
  '#data:text/html,x',
  '#ftp://ap.example',
  '#wss://ap.example',
  '#own#https://ap.example',
  '# https://ap.example',
  '#https://user:secret@ap.example',
  '#https://user@ap.example/',
  '#https://ap.example?query',
  '#https://ap.example#more',
  '#https://ap.example b',
])('%j names none', (fragment) => expect(originIn(fragment)).toBeUndefined());
