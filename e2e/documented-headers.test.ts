import { expect, test } from 'vitest';
import { read, section } from './support/documents.ts';
import { Stage } from './support/stage.ts';
import { securityHeaders } from './support/web-servers/security-headers.ts';

test.each([
  ['index.html', 'The dialog'],
  ['redirect.html', 'The redirect page'],
])('the policy in %s equals the documented one', (page, name) => {
  const [, policy = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read(page)) ?? [];
  expect(policy).toContain("default-src 'none'");
  const text = section('docs/security-headers.md', '### The built-in policies');
  expect(text.slice(text.indexOf(`${name} (\`${page}\`)`))).toMatch(
    new RegExp(`^[^\n]*\n\n\`\`\`\n${escaped(policy)}\n`),
  );
});

test('the browser tests serve the dialog with the documented headers', () => {
  const { dialogHeaders } = new Stage();
  const documented = section('docs/security-headers.md', '### Headers to send');
  expect([...documented.matchAll(/^(C[\w-]+): /gm)].map(([, name]) => name)).toEqual(Object.keys(dialogHeaders));
  expect(dialogHeaders['Content-Security-Policy']).toContain('frame-ancestors ');
  for (const [name, value] of Object.entries(dialogHeaders)) {
    if (name !== 'Content-Security-Policy') expect(documented).toContain(`\n${name}: ${value}\n`);
  }
});

test('hosting-headers.spec.ts expects the documented headers of nginx and Caddy', () => {
  const [, block = ''] = /```\n([\s\S]*?)```/.exec(section('docs/security-headers.md', '### Headers to send')) ?? [];
  const documented = [...block.matchAll(/^([\w-]+): (.*)$/gm)].map(([, name = '', value]) => [
    name.toLowerCase(),
    value,
  ]);
  expect(Object.fromEntries(documented)).toEqual(securityHeaders('https://app.example.com'));
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
