import { openAcme } from './support/acme.ts';
import { computedContrast } from './support/contrast.ts';
import { expect, test } from './support/test.ts';

const theme = (color: unknown) => ({ websiteName: 'X', colors: { primary: { default: color } } });

for (const { color, mode, exact } of [
  { color: '#6e41e2', mode: 'light', exact: 'rgb(110, 65, 226)' },
  { color: '#ffe600', mode: 'light', exact: undefined },
  { color: '#101010', mode: 'dark', exact: undefined },
  { color: '#22cc88', mode: 'dark', exact: 'rgb(34, 204, 136)' },
] as const) {
  test(`applies the instance’s primary colour ${color} in ${mode} mode, with sufficient contrast`, async ({
    host,
    stage,
  }) => {
    stage.instance.flags.THEME = theme(color);
    const { submit, root } = await openAcme(host, {}, { embedding: { styling: { mode } } });
    if (exact) await expect(submit).toHaveCSS('background-color', exact);
    // The default colour applies until the flags have loaded.
    await expect
      .poll(() => submit.evaluate(() => document.documentElement.style.getPropertyValue('--ap-primary')))
      .not.toBe('');
    const [text, fill] = await submit.evaluate((button) => {
      const { color, backgroundColor } = getComputedStyle(button);
      return [color, backgroundColor] as const;
    });
    const card = await root.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(computedContrast(text, fill)).toBeGreaterThanOrEqual(4.5);
    expect(computedContrast(fill, card)).toBeGreaterThanOrEqual(3);
  });
}

for (const color of ['red;--x:1', 'url(https://x.example)', 'rgb(1,2,3)', '#12345']) {
  test(`ignores ${color}, which is not a valid colour`, async ({ host, stage }) => {
    stage.instance.flags.THEME = theme(color);
    const answered = host.page.waitForResponse(/\/v1\/flags/);
    const { submit, key } = await openAcme(host);
    await answered;
    await expect(key).toBeVisible();
    const style = await submit.evaluate(() => document.documentElement.getAttribute('style') ?? '');
    expect(style).not.toContain('--ap-');
  });
}
