import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableDetail } from '../src/backends/detail.ts';
import { markSecrets } from '../src/backends/redaction/mark-secrets.ts';
import { withoutControls } from '../src/control-characters.ts';
import { likelyCause } from '../src/dialog/error-hints/likely-cause.ts';
import { renderMarkdown } from '../src/fields/markdown/render-markdown.ts';
import { markdownLabels } from '../src/fields/markdown/translated-labels.ts';
import { suggestFix } from '../src/fields/paste-suggestions/suggest-fix.ts';
import { isPlainValue } from '../src/fields/plain-value.ts';
import { isProbablySecret } from '../src/fields/probable-secret.ts';
import { jsoncToJson } from '../src/jsonc.ts';
import { parsePastedText } from '../src/oauth2/pasted-text.ts';
import { textOf } from './inputs.ts';
import { expectLinearTime } from './linear-time.ts';
import { forAll } from './settings.ts';

const field = { type: 'SECRET', key: 'k', displayName: 'Key', required: true } as const;

type Reader = [name: string, read: (text: string) => unknown, parts: string[]];

/** With the words and characters that each of them reacts to. */
const readers: Reader[] = [
  [
    'Markdown',
    (text) => renderMarkdown({ text, labels: markdownLabels, variables: { redirectUrl: 'https://x.example' } }),
    [
      '*',
      '**',
      '_',
      '`',
      '```\n',
      '[',
      '](',
      ')',
      '![',
      '<',
      '>',
      '<br>',
      '<b',
      '&amp;',
      '|',
      '|-|\n',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '1. ',
      '> ',
      '\\',
      '~~',
      'http://x',
      '{{',
      'redirectUrl',
      '}}',
      ' ',
      '    ',
      '\t',
      '"',
      'a@b.c',
      '<!--',
      '-->',
      '&#',
      ';',
    ],
  ],
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
  [
    'a pasted value',
    (text) => suggestFix(field, text),
    [
      '"',
      "'",
      '“',
      '=',
      'Bearer ',
      'KEY=',
      ' ',
      '\u200b',
      'https://',
      '/',
      '.',
      'a',
      '-',
      ':',
      ';',
      '<',
      '>',
      'export ',
    ],
  ],
  ['a pasted address', parsePastedText, ['?', '&', 'code=', 'state=', '%', '%2', '+', '=', 'a', 'https://', '#', ' ']],
  [
    'JSON with comments',
    jsoncToJson,
    ['/', '/*', '*/', '//', '"', '\\', '\\"', ',', ' ', '\n', ']', '}', '[', '{', 'a', ':'],
  ],
  ['a text with controls', withoutControls, ['\u202e', '\0', 'a', '\u2066']],
  ['a plain value', isPlainValue, ['a', '.', '-', '@', 'https://', '/', ':', '1', 'v1', 'A', ' ']],
  [
    'the name of a field',
    (text) => isProbablySecret({ key: text, displayName: text, description: text }),
    ['api', 'key', ' ', '_', '-', 'A', 'a', 'é', 'http://', 'キー', 'token', 'clé', '키'],
  ],
];

describe('never throws, and pollutes no prototype:', () => {
  test.each(readers)('%s', (_, read, parts) => forAll(textOf(...parts), (text) => void read(text)));
});

describe('takes linear time for', () => {
  test.each(readers)('%s', (_, read, parts) => {
    for (const [index, part] of parts.entries()) {
      const other = parts[(index * 7 + 3) % parts.length] ?? '';
      for (const unit of [part, part + other, `${part}a `]) {
        expectLinearTime(read, (length) => unit.repeat(Math.ceil(length / unit.length)));
      }
      expectLinearTime(read, (length) => `a${part}${' '.repeat(length)}x`);
    }
  });
});

test('JSON with comments keeps its values', () => {
  const spaces = fc.array(fc.constantFrom(' ', '\n', '\t', '/* a */', '// b"\n', '/**/', '/*//*/', '/* " */'), {
    maxLength: 4,
  });
  forAll(fc.array(spaces, { minLength: 11, maxLength: 11 }), (all) => {
    const [a, b, c, d, e, f, g, h, i, j, k] = all.map((space) => space.join(''));
    const text = `${a}{${b}"a//b"${c}:${d}[${e}1${f},${g}"/*"${h},${i}]${j},${k}}${a}`;
    expect(JSON.parse(jsoncToJson(text))).toEqual({ 'a//b': [1, '/*'] });
  });
});
