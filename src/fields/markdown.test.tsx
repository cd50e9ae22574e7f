import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './markdown/render-markdown.ts';
import { labels, outline, renderOutline } from './markdown/testing/outline.ts';
import { Callout } from './markdown.tsx';

describe('Markdown becomes nodes', () => {
  test.each([
    ['a\nb\n\nc', '<p>a<br/>b</p><p>c</p>'],
    ['**a** _b_ ~~c~~ `d &amp; *e*`', '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d &amp; *e*</code></p>'],
    ['[a **b**](https://x.y/z)', '<p><a href="https://x.y/z">a <strong>b</strong></a></p>'],
    ['Go to **https://x.y/z/**.', '<p>Go to <strong><a href="https://x.y/z/">https://x.y/z/</a></strong>.</p>'],
    ['<https://x.y> www.x.y', '<p><a href="https://x.y/">https://x.y</a> <a href="http://www.x.y/">www.x.y</a></p>'],
    ['[](https://x.y)', '<p><a href="https://x.y/">https://x.y/</a></p>'],
    ['1. a\n2. b', '<ol start="1"><li>a</li><li>b</li></ol>'],
    ['3) a', '<ol start="3"><li>a</li></ol>'],
    ['- a\n  - b', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    ['- a\n\n  b', '<ul><li><p>a</p><p>b</p></li></ul>'],
    [
      '- [x] a **b**\n- [ ] c',
      '<ul><li class="md-task"><input type="checkbox" checked="true" disabled="true" aria-label="a b"/>a <strong>b</strong></li>' +
        '<li class="md-task"><input type="checkbox" checked="false" disabled="true" aria-label="c"/>c</li></ul>',
    ],
    [
      '|a|b|\n|-|:-:|\n|c<br>d|`e`|',
      '<ScrollArea label="a, b"><table><thead><tr><th scope="col">a</th><th scope="col" data-align="center">b</th></tr></thead>' +
        '<tbody><tr><td>c<br/>d</td><td data-align="center"><code>e</code></td></tr></tbody></table></ScrollArea>',
    ],
    ['# a\n## b\n#### c', '<h2>a</h2><h3>b</h3><h5>c</h5>'],
    ['### a\n#### b', '<h2>a</h2><h3>b</h3>'],
    ['> # a\n\n# b', '<blockquote><h2>a</h2></blockquote><h2>b</h2>'],
    ['> a', '<blockquote><p>a</p></blockquote>'],
    ['a\n\n---\nb', '<p>a</p><hr/><p>b</p>'],
    ['```text\na_b\n```', '<CopyBox text="a_b" language="text"/>'],
    ['```json\n{ "a": "&lt;" }\n```', '<CopyBox text="{ "a": "&lt;" }" language="json"/>'],
    [
      '![a *b*](https://x.y/z.png)',
      '<p><img alt="a b" loading="lazy" referrerpolicy="no-referrer" src="https://x.y/z.png"/></p>',
    ],
    ['&lt;b&gt; &amp;lt; &#65;&#x42; &copy; &unknown; \\&amp;', '<p><b> &lt; AB © &unknown; &amp;</p>'],
    ['\\*a\\*', '<p>*a*</p>'],
    ['', ''],
  ])('%j', (text, nodes) => expect(renderOutline(text)).toBe(nodes));

  test('a link opens a new tab, says so, and sends no referrer', () => {
    expect(outline(renderMarkdown({ text: '[a](https://x.y)', labels }))).toBe(
      '<p><a href="https://x.y/" target="_blank" rel="noopener noreferrer">a<span class="sr-only"> (new tab)</span></a></p>',
    );
  });
});

describe('HTML is not rendered', () => {
  test.each([
    ['a<br>b<br/>c<BR />d', '<p>a<br/>b<br/>c<br/>d</p>'],
    ['Steps:<br>1. a<br>2. b', '<p>Steps:</p><ol start="1"><li>a</li><li>b</li></ol>'],
    ['a <b onclick="x()">b</b> c', '<p>a b c</p>'],
    ['<div>\na **b**\n</div>\nc', '<p>a <strong>b</strong><br/><br/>c</p>'],
    ['<script>\nalert(1)\n</script>\n\na', '<p>a</p>'],
    ['<style>* { display: none }</style>\na', '<p>a</p>'],
    ['<!-- a\n\nb -->\nc', '<p>c</p>'],
    ['<img src=x onerror=alert(1)>', '<p/>'],
    ['<iframe src="https://x.y"></iframe>a', '<p>a</p>'],
    ['a <svg><a href="javascript:x">b</a></svg>', '<p>a b</p>'],
    ['`<br class>` <br class="x"> a', '<p><code><br class></code> <br/> a</p>'],
  ])('%j', (text, nodes) => expect(renderOutline(text)).toBe(nodes));
});

describe('a rejected URL leaves its text', () => {
  test.each([
    ['[a](javascript:alert(1))', '<p>a</p>'],
    ['[a](JaVaScRiPt:alert(1))', '<p>a</p>'],
    ['[a](<java\tscript:alert(1)>)', '<p>a</p>'],
    ['[a](&#106;avascript:alert(1))', '<p>a</p>'],
    ['[a](javascript&colon;alert(1))', '<p>a</p>'],
    ['[a](&#1;javascript:alert(1))', '<p>a</p>'],
    ['[a](data:text/html,x)', '<p>a</p>'],
    ['[a](vbscript:x)', '<p>a</p>'],
    ['[a](blob:https://x.y/1)', '<p>a</p>'],
    ['[a](file:///etc/passwd)', '<p>a</p>'],
    ['[a](//evil.example)', '<p>a</p>'],
    ['[a](/embed)', '<p>a</p>'],
    ['[a](#b)', '<p>a</p>'],
    ['<javascript:alert(1)>', '<p><javascript:alert(1)></p>'],
    ['[a][b]\n\n[b]: javascript:alert(1)', '<p>a</p>'],
    ['[a]({{redirectUrl}})', '<p>a</p>'],
    ['![a](javascript:x)', '<p>a</p>'],
    ['![a](data:image/svg+xml,x)', '<p>a</p>'],
    ['![a](//x.y/z.png)', '<p>a</p>'],
    ['![a" onerror="x](relative.png)', '<p>a" onerror="x</p>'],
    // Allowed.
    ['[a](HTTPS://X.Y)', '<p><a href="https://x.y/">a</a></p>'],
    ['[a](mailto:b@x.y)', '<p><a href="mailto:b@x.y">a</a></p>'],
    ['[a](https://x.y/?b=1&amp;c=2)', '<p><a href="https://x.y/?b=1&c=2">a</a></p>'],
  ])('%j', (text, nodes) => expect(renderOutline(text, { redirectUrl: 'javascript:alert(1)' })).toBe(nodes));
});

describe('variables', () => {
  const redirectUrl = 'https://x.y/_a_/*b*/__c__?d=1&copy;';

  test.each([
    ['to {{redirectUrl}} now', `<p>to ${redirectUrl} now</p>`],
    ['**{{ redirectUrl }}**', `<p><strong>${redirectUrl}</strong></p>`],
    ['`{{redirectUrl}}`', `<p><code>${redirectUrl}</code></p>`],
    ['```text\n{{redirectUrl}}\n```', `<CopyBox text="${redirectUrl}" language="text"/>`],
    ['[a]({{redirectUrl}})', `<p><a href="${redirectUrl}">a</a></p>`],
    [
      'https://x.y/?r={{redirectUrl}}',
      `<p><a href="https://x.y/?r=${redirectUrl}">https://x.y/?r=${redirectUrl}</a></p>`,
    ],
    ['a{{other}}b{{ constructor }}c', '<p>a{{other}}b{{ constructor }}c</p>'],
    ['a \ue000 &#xe000; {{redirectUrl}}', `<p>a  \ufffd ${redirectUrl}</p>`],
  ])('%j', (text, nodes) => expect(renderOutline(text, { redirectUrl })).toBe(nodes));

  test('a value cannot inject Markdown', () => {
    expect(renderOutline('a {{redirectUrl}}', { redirectUrl: '\n\n# b <br> [c](https://x.y) {{d}}' })).toBe(
      '<p>a \n\n# b <br> [c](https://x.y) {{d}}</p>',
    );
  });
});

test('while the variables are loading, none is shown', () => {
  expect(outline(renderMarkdown({ text: 'a{{redirectUrl}}b{{other}}', variables: undefined, labels }))).toBe(
    '<p>ab</p>',
  );
});

describe('a callout', () => {
  test.each(['INFO', 'WARNING', 'TIP', 'DANGER'] as const)('%s has a text for screen readers', (variant) => {
    expect(outline(Callout({ variant, labels, children: 'a' }))).toContain(labels.variants[variant]);
  });

  test('may have a title', () => {
    expect(outline(Callout({ variant: 'DANGER', title: 'Hot', labels, children: 'x' }))).toContain(
      '<span class="sr-only">Important: </span><p class="label">Hot</p>x',
    );
  });

  test('BORDERLESS renders only its content', () => {
    expect(outline(Callout({ variant: 'BORDERLESS', labels, children: 'a' }))).toBe('<div>a</div>');
  });
});
