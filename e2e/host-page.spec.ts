import { deferred } from '../demo/testing/deferred.ts';
import { hostHtml } from './support/host-html.ts';
import { request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import { colorAt } from './support/pixels.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

for (const kind of surfaces) {
  test(`${kind}: works under strict security headers, without violations`, async ({ host, page, stage }) => {
    const violations: string[] = [];
    const context = page.context();
    context.on('console', (message) => {
      if (message.type() !== 'log') violations.push(`${message.type()}: ${message.text()}`);
    });
    await context.exposeFunction('recordViolation', (text: string) => violations.push(text));
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        window.recordViolation?.(`${effectiveDirective} ${blockedURI}`);
      });
    });
    const connect = stage.url('connect');
    await host.open(
      {},
      {
        'Content-Security-Policy': `default-src 'none'; script-src ${connect}; frame-src ${connect}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
        'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    );
    await typeAndSave(await connectOn(kind, host, request));
    expect(await host.settled()).toEqual(saved);
    expect(violations).toEqual([]);
  });

  test(`${kind}: works without access to cookies and storage, and does not attempt it`, async ({ host, page }) => {
    const context = page.context();
    const accesses: string[] = [];
    await context.exposeFunction('recordViolation', (text: string) => accesses.push(text));
    await context.addInitScript(() => {
      const denyAccess = (owner: object, name: string) => {
        const deny = () => {
          window.recordViolation?.(name);
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        };
        Object.defineProperty(owner, name, { get: deny, set: deny });
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        denyAccess(window, name);
      denyAccess(Document.prototype, 'cookie');
    });
    await host.open();
    await typeAndSave(await connectOn(kind, host, request));
    expect(await host.settled()).toEqual(saved);
    expect(accesses).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

/** Of the page, on a system with dark colours: what it declares, and the dialog's mode. */
const colorSchemes: [string, string, 'light' | 'dark'][] = [
  ['none', '', 'light'],
  ['dark', '<style>html { color-scheme: dark }</style>', 'dark'],
  ['light dark', '<style>html { color-scheme: light dark }</style>', 'dark'],
  ['dark, by a <meta>', '<meta name="color-scheme" content="dark">', 'light'],
];
for (const [name, head, mode] of colorSchemes) {
  test(`the iframe is transparent from the start (color-scheme: ${name})`, async ({ host, page, stage, dialog }) => {
    stage.sites.host = () => ({ html: hostHtml(stage, `${head}<style>html { background: #008000 }</style>`) });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const { promise: released, resolve: release } = deferred();
    await page.route('**/embed/assets/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await host.open();
    await host.connect(request);
    await expect(page.locator('iframe')).toBeHidden();
    expectGreen(await colorAt(page, 20, 20));
    release();
    await expect(secretInput(dialog)).toBeVisible();
    expectGreen(await colorAt(page, 20, 20));
    await expect(dialog.locator('html')).toHaveAttribute('data-mode', mode);
  });
}

test('style sheets of the page for dialogs and iframes do not affect the dialog', async ({
  host,
  page,
  stage,
  dialog,
}) => {
  const style = `<style>
    dialog { display: flex; padding: 40px; border: 9px solid red; max-width: 300px; margin: 50px; opacity: 0.2; }
    dialog:not([open]) { display: block; }
    iframe { width: 50%; height: 150px; border: 9px solid red; max-width: 100px; transform: scale(0.5); }
    * { box-sizing: content-box; position: relative; z-index: 2147483647; }
  </style>`;
  stage.sites.host = () => ({ html: hostHtml(stage, style) });
  await host.open();
  await host.connect(request);
  await expect(secretInput(dialog)).toBeVisible();
  const viewport = { x: 0, y: 0, ...page.viewportSize() };
  for (const element of ['dialog', 'iframe']) expect(await page.locator(element).boundingBox()).toEqual(viewport);
  await typeAndSave(dialog);
  expect(await host.settled()).toEqual(saved);
});

function expectGreen({ red, green, blue }: Awaited<ReturnType<typeof colorAt>>): void {
  expect(green).toBeGreaterThan(20);
  expect(green).toBeGreaterThan(red * 1.5);
  expect(green).toBeGreaterThan(blue * 1.5);
}

declare global {
  interface Window {
    recordViolation?: (text: string) => void;
  }
}
