import { hostHtml } from './support/host-html.ts';
import { closed, request, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

const pieceRoute = `GET /v1/pieces/${secretPiece.name}`;
const app = secretPiece.displayName;

const choices: [
  locale: string | undefined,
  pageLanguage: string,
  browserLocale: string,
  expected: string,
  title: string,
][] = [
  [undefined, 'en', 'en-US', 'en', `Connect ${app}`],
  ['de', 'en', 'en-US', 'de', `${app} verbinden`],
  ['de-AT', 'en', 'en-US', 'de', `${app} verbinden`],
  [undefined, 'fr-CA', 'en-US', 'fr', `Connecter ${app}`],
  [undefined, '', 'ja-JP', 'ja', `${app} に接続`],
  ['sv', 'fr', 'ja-JP', 'ja', `${app} に接続`],
  ['zh-Hant-HK', 'en', 'en-US', 'zh-TW', `連線至 ${app}`],
  ['ar', 'en', 'en-US', 'ar', ''],
  ['xx', '', 'sv-SE', 'en', `Connect ${app}`],
];

for (const [locale, pageLanguage, browserLocale, expected, title] of choices) {
  test(`locale ${locale}, page language "${pageLanguage}", browser locale ${browserLocale}: uses ${expected}`, async ({
    browser: chromium,
    stage,
  }) => {
    const context = await chromium.newContext({ locale: browserLocale });
    const page = await context.newPage();
    stage.instance.pieces = [secretPiece];
    stage.sites.host = () => ({ html: hostHtml(stage).replace('lang="en"', `lang="${pageLanguage}"`) });
    const { HostPage } = await import('./support/host-page.ts');
    const host = new HostPage(page, stage, 'script');
    await host.open({ embedding: { locale } });
    await host.connect(request);
    const dialog = page.frameLocator('iframe[title="Connect"]');
    await expect(dialog.locator('html')).toHaveAttribute('lang', expected);
    await expect(dialog.locator('html')).toHaveCSS('direction', expected === 'ar' ? 'rtl' : 'ltr');
    if (title) await expect(dialog.getByRole('heading', { name: title })).toBeVisible();
    const asked = expected === 'en' ? null : expected;
    await expect
      .poll(() => stage.instance.requestsTo(pieceRoute).map(({ query }) => query.get('locale')), {
        message: 'everybody’s piece and the user’s own are requested in that language',
      })
      .toEqual([asked, asked]);
    await context.close();
  });
}

test('falls back to the English piece if the instance does not support the language', async ({
  host,
  stage,
  dialog,
}) => {
  stage.instance.pieces = [secretPiece];
  const refusal = { status: 400, body: { message: 'querystring/locale must be equal to one of …' } };
  stage.instance.on(pieceRoute, ({ query }) => (query.has('locale') ? refusal : undefined));
  await host.open({ embedding: { locale: 'pl' } });
  await host.connect(request);
  await expect(dialog.getByLabel('API key', { exact: true })).toBeVisible();
  const locales = (isPublic: boolean) =>
    stage.instance
      .requestsTo(pieceRoute)
      .filter(({ token }) => !token === isPublic)
      .map(({ query }) => query.get('locale'));
  await expect
    .poll(() => [locales(true), locales(false)])
    .toEqual([
      ['pl', null],
      ['pl', null],
    ]);
});

test('falls back to English if a language fails to load', async ({ host, page, stage, dialog }) => {
  stage.instance.pieces = [secretPiece];
  await page.context().route(/\/assets\/de-/, (route) => route.abort());
  await host.open({ embedding: { locale: 'de' } });
  await host.connect(request);
  await expect(dialog.getByRole('heading', { name: `Connect ${app}` })).toBeVisible();
  await expect(dialog.locator('html')).toHaveAttribute('lang', 'en');
  await typeAndSave(dialog);
  expect(await host.settled()).toMatchObject({ status: 'resolved' });
});

test('English needs no language file', async ({ host, stage, dialog }) => {
  stage.instance.pieces = [secretPiece];
  await host.open({ embedding: { locale: 'en-GB' } });
  await host.connect(request);
  await expect(dialog.getByLabel('API key', { exact: true })).toBeVisible();
  expect(stage.files.filter((file) => /locale|\/(de|fr)-/.test(file))).toEqual([]);
});

test('custom texts of the host replace the built-in ones in every language; values that are not strings are ignored', async ({
  host,
  stage,
  dialog,
}) => {
  stage.instance.pieces = [secretPiece];
  const invalid = { cancel: 5, 'connection-name': null, unknown: 'x' } as object;
  await host.open({
    embedding: { locale: 'de', texts: { dialog: { 'dialog.connect': '{app} anschließen' }, common: invalid } },
  });
  await host.connect(request);
  await expect(dialog.getByRole('heading', { name: `${app} anschließen` })).toBeVisible();
  const cancel = dialog.getByRole('button', { name: 'Abbrechen', exact: true });
  await expect(cancel).toBeVisible();
  lastInput(cancel.click());
  expect(await host.settled()).toEqual(closed);
});

test('right to left, keys are entered left to right, with the reveal button at the end', async ({
  host,
  stage,
  dialog,
}) => {
  stage.instance.pieces = [secretPiece];
  await host.open({ embedding: { locale: 'he' } });
  await host.connect(request);
  const input = dialog.locator('input').first();
  await expect(input).toBeVisible();
  await expect(input).toHaveCSS('direction', 'ltr');
  const field = await input.boundingBox();
  const reveal = await dialog.locator('.reveal').boundingBox();
  expect(reveal?.x, 'the button is at the end of the input').toBeGreaterThan((field?.x ?? 0) + (field?.width ?? 0) / 2);
  const close = await dialog.locator('.close').boundingBox();
  expect(close?.x, 'the card is mirrored').toBeLessThan(field?.x ?? 0 + 100);
});

test('the redirect page uses the browser’s language', async ({ browser, stage }) => {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(stage.url('connect', '/embed/redirect.html'));
  await expect(page.getByRole('heading', { name: 'Hier gibt es nichts zu tun' })).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await context.close();
});
