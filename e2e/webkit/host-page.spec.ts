import { hostHtml } from '../support/host-html.ts';
import { noLeftovers } from '../support/host-page.ts';
import { closed, request, saved, secret } from '../support/journey.ts';
import { secretPiece } from '../support/pieces.ts';
import { surfaces } from '../support/surfaces.ts';
import { connectOn } from './support/open-dialog.ts';
import { receiveReports } from './support/policy-reports.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

for (const kind of surfaces) {
  test(`${kind}: works under strict security headers, without violations`, async ({ host, stage }) => {
    const { directive, reports } = receiveReports(stage);
    stage.dialogHeaders['Content-Security-Policy'] += directive;
    const connect = stage.url('connect');
    // WebKit asks every page for an icon.
    const policy = `default-src 'none'; img-src ${stage.url('host')}/favicon.ico; script-src ${connect}; frame-src ${connect}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
    await host.open(
      {},
      {
        'Content-Security-Policy': policy + directive,
        'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    );
    const dialog = await connectOn(kind, host, request);
    await dialog.field('API key').fill(secret);
    await dialog.button('Connect').click();
    expect(await host.settled()).toEqual(saved);
    expect(reports).toEqual([]);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

/** The page's language, as most hosts set it; `locale` overrides it. */
const languages: [page: string, locale: string | undefined, expected: string, direction: string, title: string][] = [
  ['en', undefined, 'en', 'ltr', 'Connect Acme'],
  ['en', 'de-AT', 'de', 'ltr', 'Acme verbinden'],
  ['fr-CA', undefined, 'fr', 'ltr', 'Connecter Acme'],
  ['ja', undefined, 'ja', 'ltr', 'Acme に接続'],
  ['en', 'zh-Hant-HK', 'zh-TW', 'ltr', '連線至 Acme'],
  ['ar', undefined, 'ar', 'rtl', ''],
  ['en', 'he', 'he', 'rtl', ''],
];

for (const [page, locale, expected, direction, title] of languages) {
  test(`page in ${page}, locale ${locale}: the dialog speaks ${expected}`, async ({ host, stage, dialog }) => {
    stage.sites.host = () => ({ html: hostHtml(stage).replace('lang="en"', `lang="${page}"`) });
    await host.open({ embedding: { locale } });
    await host.connect(request);
    await dialog.field('API key').waitFor();
    const { lang, textDirection, closeIsLeft } = await dialog.evaluate(() => {
      const { documentElement } = document;
      const [close, title] = ['.close', '.title'].map(
        (one) => document.querySelector(one)?.getBoundingClientRect().left,
      );
      return {
        lang: documentElement.lang,
        textDirection: getComputedStyle(documentElement).direction,
        closeIsLeft: Number(close) < Number(title),
      };
    });
    expect({ lang, textDirection }).toEqual({ lang: expected, textDirection: direction });
    expect(closeIsLeft, 'the layout is mirrored').toBe(direction === 'rtl');
    if (title) await dialog.heading(title).waitFor();
  });
}

const preloads: [description: string, preload: true | string[]][] = [
  ['the dialog', true],
  ['the dialog and a piece', [secretPiece.name]],
];

for (const [description, preload] of preloads) {
  // WebKit has no requestIdleCallback(): the loader waits a second.
  test(`preloads ${description}; connect() uses it, and preloads another`, async ({ host, stage, dialog, tab }) => {
    const loads = () => stage.files.filter((path) => path === '/embed/index.html').length;
    const pieceRoute = `GET /v1/pieces/${secretPiece.name}`;
    await host.open({ preload });
    await expect.poll(loads).toBe(1);
    await expect.poll(() => stage.instance.count(pieceRoute)).toBe(preload === true ? 0 : 1);
    expect(await tab.locator('dialog').count(), 'it is hidden').toBe(0);
    await host.connect(request);
    await dialog.field('API key').fill(secret);
    // Everybody's piece and the user's own, unless that has been preloaded.
    await expect.poll(() => [loads(), stage.instance.count(pieceRoute)]).toEqual([1, preload === true ? 2 : 1]);
    await dialog.button('Connect').click();
    expect(await host.settled()).toEqual(saved);
    await expect.poll(loads).toBe(2);
    await host.connect(request);
    await dialog.button('Cancel').click();
    expect(await host.settled()).toEqual(closed);
  });
}

test('reloading the window starts the dialog again', async ({ host, stage }) => {
  await host.open();
  await host.configure({}, ['jwt-1', 'jwt-2']);
  const popup = await connectOn('popup', host, request);
  await popup.field('API key').fill('typed before');
  await popup.reload();
  expect(await popup.field('API key').value()).toBe('');
  expect(await host.outcome()).toEqual({ status: 'pending' });
  await popup.field('API key').fill(secret);
  await popup.button('Connect').click();
  expect(await host.settled()).toEqual(saved);
  const signIns = stage.instance.requestsTo('POST /v1/managed-authn/external-token');
  expect(signIns.map(({ body }) => body.externalAccessToken)).toEqual(['jwt-1', 'jwt-2']);
});

test('the dialog’s own address says that there is nothing to connect', async ({ tab, stage }) => {
  await tab.goto(stage.url('connect', '/embed/'));
  await tab.heading('Nothing to connect here').waitFor();
});
