import { bundle } from './support/bundle.ts';
import { hostHtml } from './support/host-html.ts';
import { closeButton, closed, request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

test.use({ entry: 'script' });

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

for (const library of ['react-aria', 'radix', 'headless-ui'] as const) {
  for (const preload of [false, true]) {
    test(`${library}, preload: ${preload}: the dialog is usable above a modal of the page`, async ({
      host,
      page,
      stage,
      dialog,
    }) => {
      const script = await bundle(`modal-libraries/${library}.ts`);
      const html = hostHtml(stage).replace('<button id="run">Run</button>', '');
      stage.sites.host = () => ({
        html: html.replace('</body>', () => `<script type="module">${script}</script></body>`),
      });
      await host.open({ preload });
      if (preload) await expect(page.frameLocator('iframe').locator('iframe')).toHaveCount(1);
      await host.connect(request);
      await expect(secretInput(dialog)).toBeFocused();
      await expect(page.locator('dialog')).not.toHaveAttribute('inert');
      await expect(page.locator('dialog')).not.toHaveAttribute('aria-hidden');
      await secretInput(dialog).click();
      await page.keyboard.type('sk-1');
      await expect(secretInput(dialog)).toHaveValue('sk-1');
      await typeAndSave(dialog);
      expect(await host.settled()).toEqual(saved);
      await expect(page.locator('#run')).toBeFocused();
    });
  }
}

test('inert and aria-hidden that are set while the dialog is open are taken off', async ({ host, page, dialog }) => {
  await host.open();
  await host.connect(request);
  await expect(secretInput(dialog)).toBeFocused();
  for (const name of ['inert', 'aria-hidden']) {
    await page.locator('dialog').evaluate((element, attribute) => element.setAttribute(attribute, 'true'), name);
    await expect(page.locator('dialog')).not.toHaveAttribute(name);
  }
  lastInput(closeButton(dialog).click());
  expect(await host.settled()).toEqual(closed);
});

test('the page scrolls again if its own lock ended while the dialog was open', async ({
  host,
  page,
  stage,
  dialog,
}) => {
  const script = await bundle('modal-libraries/headless-ui.ts');
  const html = hostHtml(stage, '<style>body { height: 3000px }</style>').replace('<button id="run">Run</button>', '');
  stage.sites.host = () => ({ html: html.replace('</body>', () => `<script type="module">${script}</script></body>`) });
  await host.open();
  await host.connect(request);
  await expect(secretInput(dialog)).toBeFocused();
  await page.evaluate(() => (window as unknown as { closeModal: () => void }).closeModal());
  lastInput(closeButton(dialog).click());
  expect(await host.settled()).toEqual(closed);
  await expect(page.locator('html')).toHaveCSS('overflow', 'visible');
});

for (const isOpen of [false, true]) {
  test(`Turbo: connect() works after a visit, ${isOpen ? 'with a dialog open' : 'with a preloaded dialog'} before it`, async ({
    host,
    page,
    stage,
    dialog,
  }) => {
    const script = await bundle('modal-libraries/turbo.ts');
    stage.sites.host = () => ({
      html: hostHtml(stage).replace('</head>', () => `<script type="module">${script}</script></head>`),
    });
    await host.open({ preload: true });
    await expect(page.frameLocator('iframe').locator('iframe')).toHaveCount(1);
    if (isOpen) {
      await host.connect(request);
      await expect(secretInput(dialog)).toBeFocused();
    }
    const visit = (path: string) =>
      page.evaluate(
        (to) =>
          new Promise((resolve) => {
            addEventListener('turbo:load', resolve, { once: true });
            (window as unknown as { Turbo: { visit: (path: string) => void } }).Turbo.visit(to);
          }),
        path,
      );
    await visit('/next');
    if (isOpen) expect(await host.settled()).toEqual(closed);
    await host.connect(request);
    await expect(secretInput(dialog)).toBeFocused();
    lastInput(closeButton(dialog).click());
    expect(await host.settled()).toEqual(closed);
    await expect(page.locator('html')).toHaveCSS('overflow', 'visible');
    await page.goBack();
    await expect(page).toHaveURL(stage.url('host', '/'));
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });
}
