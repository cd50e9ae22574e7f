import { describe, expect, test } from 'vitest';
import { renderOutline, renderPlain } from './testing/outline.ts';

describe('what is no Markdown stays as it was written', () => {
  test.each([
    // Placeholders in angle brackets.
    ['https://<alias>.myfreshworks.com', '<p>https://<alias>.myfreshworks.com</p>'],
    ['**<API_KEY>** or `<key>`', '<p><strong><API_KEY></strong> or <code><key></code></p>'],
    [
      'https://x.y/<team id>/keys and https://www.x.y/<id>',
      '<p>https://x.y/<team id>/keys and https://www.x.y/<id></p>',
    ],
    ['<host:port>, <user>:<password>@<host>', '<p><host:port>, <user>:<password>@<host></p>'],
    ['a <your-domain> b </your-domain>', '<p>a <your-domain> b </your-domain></p>'],
    ['?code=<code> <header>', '<p>?code=<code> <header></p>'],
    ['a <code>b</code> <small class="x">c</small>', '<p>a b c</p>'],
    ['<script> goes into\n\nthe page', '<p><script> goes into</p><p>the page</p>'],
    ['<!-- open\n\nb', '<p><!-- open</p><p>b</p>'],
    ['https://x.y<b>z</b>', '<p><a href="https://x.y/">https://x.y</a>z</p>'],
    // Variables that nobody knows.
    ['`{{accountName}}.{{environment}}.com`', '<p><code>{{accountName}}.{{environment}}.com</code></p>'],
    ['[a](https://{{account}}.x.y) https://x.y/{{account}}', '<p>a https://x.y/{{account}}</p>'],
    ['```text\nkey={{ key }}\n```', '<CopyBox text="key={{ key }}" language="text"/>'],
    ['https://x.y/{id} and [b](https://x.y/{id})', '<p>https://x.y/{id} and b</p>'],
    // What only looks like the definition of a link.
    ['[Optional]: API-Key', '<p>[Optional]: API-Key</p>'],
    [
      '[a][1] [b]\n\n[1]: https://x.y\n[b]: https://b.y',
      '<p><a href="https://x.y/">a</a> <a href="https://b.y/">b</a></p>',
    ],
  ])('%j', (text, nodes) => expect(renderOutline(text)).toBe(nodes));
});

describe('addresses in prose', () => {
  const link = (href: string, label = href) => `<a href="${href}">${label}</a>`;

  test.each([
    // Slack's links.
    [
      'from the<https://x.y/a?go=to|Apps and Keys> page',
      `from the${link('https://x.y/a?go=to', 'Apps and Keys')} page`,
    ],
    ['See the https://x.y/a-b|Admin Guide> for', `See the ${link('https://x.y/a-b', 'Admin Guide')} for`],
    ['<https://x.y/auth/|authentication>.', `${link('https://x.y/auth/', 'authentication')}.`],
    ['<https://x.y/a|x_y *z*>', link('https://x.y/a', 'x_y *z*')],
    ['<javascript:alert(1)|a>', '<javascript:alert(1)|a>'],
    // Emphasis, brackets, quotation marks.
    ['**https://demo.crm.x.y/**', `<strong>${link('https://demo.crm.x.y/')}</strong>`],
    ['Open **https://x.y/a**.', `Open <strong>${link('https://x.y/a')}</strong>.`],
    ['(https://x.y/a_(b)) "https://x.y/c"', `(${link('https://x.y/a_(b)')}) "${link('https://x.y/c')}"`],
    ['“https://x.y/a”, ‘https://x.y/b’', `“${link('https://x.y/a')}”, ‘${link('https://x.y/b')}’`],
    [
      'https://x.y/a. https://x.y/b, https://x.y/c; https://x.y/d!',
      ['a. ', 'b, ', 'c; ', 'd!'].map((part) => `${link(`https://x.y/${part[0]}`)}${part.slice(1)}`).join(''),
    ],
    // Languages without spaces between words.
    ['https://x.y/a。次に', `${link('https://x.y/a')}。次に`],
    ['https://x.y/aを開く（https://x.y/b）', `${link('https://x.y/a')}を開く（${link('https://x.y/b')}）`],
  ])('%j', (text, nodes) => {
    expect(renderOutline(text)).toBe(`<p>${nodes}</p>`);
    expect(renderPlain(text)).toBe(nodes);
  });

  test.each([
    ['<https://x.y/a> <b@x.yz>', `<p>${link('https://x.y/a')} ${link('mailto:b@x.yz', 'b@x.yz')}</p>`],
    ['<a class="x" href="https://x.y/a">b</a>', `<p>${link('https://x.y/a', 'b')}</p>`],
    ['<a href=https://x.y/a>b</a> <a>c</a>', `<p>${link('https://x.y/a', 'b')} c</p>`],
    ['<a href="javascript:alert(1)">b</a>', '<p>b</p>'],
    ['https://x.y/?a=1&amp;b=2', `<p>${link('https://x.y/?a=1&amp;b=2')}</p>`],
  ])('%j', (text, nodes) => expect(renderOutline(text)).toBe(nodes));
});

describe('a plain text', () => {
  test.each([
    ['a *b* _c_ ~~d~~ <e> \\\\server\\share &lt; # f', 'a *b* _c_ ~~d~~ <e> \\\\server\\share < # f'],
    ['- a\n1. b', '- a<br/>1. b'],
    ['**a** `b` [c](https://x.y)', '<strong>a</strong> <code>b</code> <a href="https://x.y/">c</a>'],
    ['e.g. you@example.com, www.example.com', 'e.g. you@example.com, www.example.com'],
    ['![a](https://x.y/z.png)', '!<a href="https://x.y/z.png">a</a>'],
    ['{{redirectUrl}} {{other}}', 'https://ap.example/redirect {{other}}'],
    ['{account_name}.example.com', '{account_name}.example.com'],
  ])('%j', (text, nodes) => expect(renderPlain(text, { redirectUrl: 'https://ap.example/redirect' })).toBe(nodes));
});

describe('a link cannot pretend to lead elsewhere', () => {
  test.each([
    // User information looks like a host: no link.
    ['https://accounts.example.com@evil.example', 'https://accounts.example.com@evil.example'],
    ['https://user:pass@db.example/x', 'https://user:pass@db.example/x'],
    ['[a](https://user@evil.example)', 'a'],
    ['[a](https://:pass@evil.example)', 'a'],
    ['<https://user:pass@evil.example>', 'https://user:pass@evil.example'],
    ['<https://user@evil.example|a>', 'a'],
    ['![a](https://user:pass@evil.example/z.png)', 'a'],
    // The label names another domain.
    ['[https://accounts.example.com](https://evil.test/a)', 'https://accounts.example.com (evil.test)'],
    ['[accounts.example.com](https://evil.test:8443)', 'accounts.example.com (evil.test:8443)'],
    ['[Sign in at **accounts.example.com**](https://evil.test)', 'Sign in at accounts.example.com (evil.test)'],
    ['[`example.com`](https://example.com.evil.test)', 'example.com (example.com.evil.test)'],
    ['[example.com](https://notexample.com)', 'example.com (notexample.com)'],
    ['[example。com](https://evil.test)', 'example。com (evil.test)'],
    ['[Ｅxample．com](https://evil.test)', 'Ｅxample．com (evil.test)'],
    ['[{{host}}](https://evil.test)', 'accounts.example.com (evil.test)'],
    ['<https://аpple.com>', 'https://аpple.com (xn--pple-43d.com)'],
    ['<https://evil.test|https://example.com/login>', 'https://example.com/login (evil.test)'],
    ['[help@example.com](mailto:eve@evil.test)', 'help@example.com (eve@evil.test)'],
    [`[${'a '.repeat(200)}example.com](https://evil.test)`, `${'a '.repeat(200)}example.com (evil.test)`],
    // Honest labels.
    ['[Accounts](https://evil.test)', 'Accounts'],
    ['[example.com](https://console.example.com/a)', 'example.com'],
    ['[www.example.com/b.html](https://example.com/b.html)', 'www.example.com/b.html'],
    ['[HTTPS://Example.com/a.html?b=c.de#f](https://example.com)', 'HTTPS://Example.com/a.html?b=c.de#f'],
    ['[first.last@example.com](mailto:first.last@example.com)', 'first.last@example.com'],
    ['first.last@example.com', 'first.last@example.com'],
  ])('%s', (text, shown) => {
    const nodes = renderOutline(text, { host: 'accounts.example.com' });
    expect(nodes.replace(/<[^>]*>/g, '')).toBe(shown);
    expect(nodes).not.toMatch(/(?:href|src)="https?:[^"]*@/);
  });
});
