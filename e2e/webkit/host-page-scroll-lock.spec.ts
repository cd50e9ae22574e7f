import { hostHtml } from '../support/host-html.ts';
import { noLeftovers } from '../support/host-page.ts';
import { closed, request } from '../support/journey.ts';
import { secretPiece } from '../support/pieces.ts';
import { pressedOpen } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

test('the page behind the dialog neither scrolls nor shifts, and gets both back', async ({
  host,
  stage,
  webkit,
  tab,
  dialog,
}) => {
  stage.sites.host = () => ({
    html: hostHtml(stage, '<style>body { height: 3000px } button { margin-left: 50% }</style>'),
  });
  await host.open();
  await tab.evaluate(() => scrollTo(0, 20));
  const measure = () =>
    tab.evaluate(() => [scrollY, document.getElementById('run')?.getBoundingClientRect().left] as const);
  const before = await measure();
  // A click would scroll to the button.
  await pressedOpen(webkit, host, () => host.connect(request));
  await dialog.field('API key').waitFor();
  expect(await measure()).toEqual(before);
  expect(await tab.evaluate(() => getComputedStyle(document.documentElement).overflow)).toBe('hidden');
  await dialog.button('Cancel').click();
  expect(await host.settled()).toEqual(closed);
  expect(await measure()).toEqual(before);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});
