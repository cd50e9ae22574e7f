import { readableDetail } from '../src/backends/detail.ts';
import { markSecrets } from '../src/backends/redaction/mark-secrets.ts';
import { likelyCause } from '../src/dialog/error-hints/likely-cause.ts';
import type { Reader } from './reader.ts';

/** What reads the message of an app, with the words and characters that it reacts to. */
export const appMessageReaders: Reader[] = [
  [
    'the message of an app',
    (text) => readableDetail(text, ['sk-12345', 'a+b%2F']),
    ['<', '>', '<a', '{"message":"', '"}', '[', ' ', '\n', '\u001b[', 'm', '\u202e', '\ud800', 'sk-12345', '…'],
  ],
  [
    'a message with secrets',
    (text) => readableDetail(text, ['sk-12345', 'aaaa%%%%', '\\\\\\\\']),
    [
      'sk-1',
      '2345',
      '%',
      '%2',
      '25',
      '&#',
      '&#x',
      ';',
      '&amp;',
      '\\',
      '\\u00',
      '41',
      'c2st',
      'MTIzNDU=',
      '+',
      'a',
      '••',
      '…',
      '%E2%82',
    ],
  ],
  [
    'a secret',
    (text) => markSecrets('a b c sk-12345 ://', [text]),
    ['://', '@', ':', '/', '=', 'password', '"', ' ', '\n', '%', '\\', '&#38;', 'a', '-----'],
  ],
  [
    'the cause of a failure',
    (text) => likelyCause('rejected', text),
    [
      'invalid',
      ' ',
      'api',
      '_',
      'key',
      'access',
      'auth',
      'token',
      'your ',
      'status',
      '401',
      ':',
      '"',
      'not found',
      'is ',
      'has been ',
      'username or ',
    ],
  ],
];
