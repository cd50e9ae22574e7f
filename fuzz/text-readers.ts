import { withoutControls } from '../src/control-characters.ts';
import { renderMarkdown } from '../src/fields/markdown/render-markdown.ts';
import { markdownLabels } from '../src/fields/markdown/translated-labels.ts';
import { suggestFix } from '../src/fields/paste-suggestions/suggest-fix.ts';
import { isPlainValue } from '../src/fields/plain-value.ts';
import { isProbablySecret } from '../src/fields/probable-secret.ts';
import { jsoncToJson } from '../src/jsonc.ts';
import { parsePastedText } from '../src/oauth2/pasted-text.ts';
import type { Reader } from './reader.ts';

const field = { type: 'SECRET', key: 'k', displayName: 'Key', required: true } as const;

/** What reads other texts, with the words and characters that each of them reacts to. */
export const textReaders: Reader[] = [
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
