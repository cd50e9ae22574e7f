import { expect, test } from 'vitest';
import * as texts from '../i18n/texts.ts';
import { checkOptions } from './check-options.ts';
import { invalidOptionsError } from './testing/refusal.ts';

const configure = (embedding: unknown) => () =>
  checkOptions('configure', { instanceUrl: 'https://ap.example', jwtToken: 'x', embedding });
const mode = "'light' | 'dark' | 'system'";

test.each<[string, unknown, string, string]>([
  ['embedding', 'de', 'Object', 'string'],
  ['embedding.locale', { locale: ['de'] }, 'string', 'Array'],
  ['embedding.texts', { texts: 'de' }, 'Object | Module', 'string'],
  ['embedding.styling', { styling: 'dark' }, 'Object', 'string'],
  ['embedding.styling.mode', { styling: { mode: 'sepia' } }, mode, 'string'],
  ['embedding.styling.mode', { styling: { mode: ['dark'] } }, mode, 'Array'],
  ['embedding.styling.mode', { styling: { mode: Symbol('x') } }, mode, 'symbol'],
  ['embedding.styling.fontUrl', { styling: { fontUrl: new URL('https://f.example/x.css') } }, 'string', 'URL'],
  ['embedding.styling.fontFamily', { styling: { fontFamily: ['Inter'] } }, 'string', 'Array'],
])('%s: %j', (option, embedding, type, found) =>
  expect(configure(embedding)).toThrow(
    invalidOptionsError(`configure({ ${option} }) must be of type ${type}, but got ${found}.`),
  ),
);

test.each<[string, object]>([
  ['texts', { locale: 'de', texts: { dialog: { 'form.connect': 'Link' } } }],
  ['texts that a module exports', { texts }],
  ['a font', { styling: { fontUrl: 'https://f.example/x.css', fontFamily: 'X' } }],
])('accepts %s', (_, embedding) => expect(configure(embedding)).not.toThrow());
