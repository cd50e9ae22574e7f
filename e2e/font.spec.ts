import { openAcme } from './support/acme.ts';
import { face, origin, serveFonts, styled } from './support/fonts.ts';
import { dialogFrame, expect, test } from './support/test.ts';

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
