import { openAcme } from './support/acme.ts';
import { settledBy } from './support/last-input.ts';
import { expect, test } from './support/test.ts';

for (const [name, file, embedding] of [
  ['the code for languages', '**/assets/set-locale-*.js', { locale: 'de' }],
  ['a language', '**/assets/de-*.js', { locale: 'de' }],
  ['the styles of right-to-left languages', '**/assets/adaptive-*.css', { locale: 'ar' }],
  ['the appearance', '**/assets/appearance-*.js', { styling: { theme: { colorPrimary: '#136f63' } } }],
] as const) {
  test(`a server that never answers the request for ${name} does not stop the dialog`, async ({ host, page }) => {
    let asked = 0;
    await page.context().route(file, () => {
      asked++;
    });
    const { key, root } = await openAcme(host, {}, { embedding });
    const input = root.locator('.input').first();
    await expect(input).toBeVisible();
    await expect(input).toBeEditable();
    expect(asked).toBeGreaterThan(0);
    if (file.endsWith('.css')) return;
    await key.fill('sk-123');
    const connect = root.getByRole('button', { name: 'Connect', exact: true });
    expect((await settledBy(host, connect.click())).status).toBe('resolved');
  });
}
