import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { officialSdkHtml } from './support/official-sdk-page.ts';
import { PACKED_DIST } from './support/packed.ts';
import { secretPiece } from './support/pieces.ts';
import { dialogFrame, expect } from './support/test.ts';
import { test } from './support/web-servers/fixtures.ts';
import { VERSION_PATH } from './support/web-servers/web-server.ts';

/** A cross-origin isolated page shows only frames that allow it. */
const isolated = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** Read by a test, not while tests are listed, which needs no build. */
const integrity = () =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${PACKED_DIST}/connect.js`))
    .digest('base64')}`;

test.use({ entry: 'script' });

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

for (const program of ['nginx', 'caddy'] as const) {
  test.describe(program, () => {
    test.use({ program });

    test('our loader from a CDN saves, pinned and in a cross-origin isolated page', async ({
      page,
      host,
      stage,
      webServer,
    }) => {
      const errors = consoleErrors(page);
      const loader = webServer.url('cdn', `${VERSION_PATH}/connect.js`);
      stage.sites.host = () => ({
        html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<script src="${loader}" integrity="${integrity()}" crossorigin="anonymous"></script></head>
<body><button id="run">Run</button></body></html>`,
        headers: isolated,
      });
      await host.open();
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      await host.connect(request);
      await typeAndSave(dialogFrame(page));
      expect(await host.settled()).toEqual(saved);
      expect(
        await page.evaluate(async (url) => Object.keys(await import(url)), loader.replace('.js', '.mjs')),
      ).toContain('connect');
      expect(errors).toEqual([]);
    });

    test('the official SDK opens our dialog under the instance, and saves', async ({ page, stage, webServer }) => {
      const errors = consoleErrors(page);
      stage.sites.host = () => ({ html: officialSdkHtml });
      await page.goto(stage.url('host', '/'));
      await page.evaluate(`official.configure({ instanceUrl: '${webServer.url('instance')}', jwtToken: 'jwt-1' });
        connect(${JSON.stringify(request)})`);
      await page.click('#run');
      const dialog = page.frameLocator('iframe');
      await expect(secretInput(dialog)).toBeVisible();
      await typeAndSave(dialog);
      await expect.poll(() => page.evaluate('outcome')).toEqual({ resolved: saved.value });
      expect(stage.instance.saves).toMatchObject([{ externalId: request.connectionName }]);
      expect(errors).toEqual([]);
    });
  });
}

function consoleErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
