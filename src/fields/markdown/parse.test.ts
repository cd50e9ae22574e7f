import type { Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { parse, parseInline } from './parse.ts';
import { prepare } from './prepare.ts';

function depthOf(tokens: Token[]): number {
  const depths = tokens.map((token) => {
    const items: Token[] = token.type === 'list' ? token.items : [];
    return 1 + Math.max(depthOf('tokens' in token ? (token.tokens ?? []) : []), depthOf(items));
  });
  return Math.max(0, ...depths);
}

// Asserts that parsing ends; the timeout is far beyond what a slow machine needs.
describe('input crafted to hang the parser or to overflow the stack', { timeout: 60_000 }, () => {
  const units = [
    '*',
    '*a',
    '_a ',
    '__a',
    '**a *b ',
    '*a_b',
    '*_~`[',
    '~a ',
    '`',
    '` ',
    '`a``b',
    '[',
    '[a](',
    '![',
    '[a](b',
    '[a](((((',
    '[a](b "',
    '[a]: b\n',
    '>',
    '> ',
    '>\n',
    '> - ',
    '- ',
    '1. ',
    '- a\n  ',
    '* a\n\n',
    '# ',
    '|',
    '|a|\n|-|\n',
    '<',
    '<a',
    '<a b=',
    '<!--',
    '<!A ',
    '<?',
    '<![CDATA[',
    '<div>\n',
    '<code>',
    '<code></code>',
    '<x y>',
    '<script>\n',
    '<https://a|',
    'https://a.b|c>',
    'https://a.b/<c> ',
    'https://a.b。',
    '<a href="https://a">',
    '[b]: c\n',
    '<br',
    '<br ',
    '{{',
    '{{a}}',
    '&',
    '&#x',
    '&amp;',
    '\\',
    'https://a.',
    'www.',
    'a.b@c.',
    ' ',
    '\t',
    '\n',
    ' \n',
    'a\n=',
    '-\n',
    '```\n',
    '\u0000',
    '\ud800',
    '\ue000',
    '\u202e',
  ];

  test.each(units)('%j repeated', (unit) => {
    const { source, fill } = prepare(unit.repeat(100_000));
    const tokens = parse(source);
    fill(source);
    expect(depthOf(tokens)).toBeLessThan(50);
    expect(depthOf(parseInline(source))).toBeLessThan(50);
  });

  test.each([
    ['emphasis that never closes', "'*a".repeat(5000)],
    ['numbered lists on one line', '1. ](__'.repeat(2000)],
    ['quotes with lazy continuation lines', `${'>'.repeat(5000)} a\nb\n${'>'.repeat(5000)} c`],
    ['deeply nested lists', Array.from({ length: 190 }, (_, level) => `${' '.repeat(level * 2)}- a\n`).join('')],
    ['emphasis in emphasis', `${'*a **b '.repeat(500)}${'** *'.repeat(500)}`],
    ['images in links', `${'[![a]('.repeat(500)}${')](b)'.repeat(500)}`],
  ])('%s', (_, text) => {
    const tokens = parse(prepare(text).source);
    expect(depthOf(tokens)).toBeLessThan(50);
  });
});
