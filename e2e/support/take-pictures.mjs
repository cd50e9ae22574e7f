// Takes the pictures of the README from the gallery: npm run pictures.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './browsers/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const server = await preview({
  root,
  configFile: false,
  logLevel: 'error',
  build: { outDir: '.gallery' },
  preview: { host: '127.0.0.1', port: 0, strictPort: false },
});
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 640, height: 480 }, deviceScaleFactor: 2 });
  for (const mode of ['light', 'dark']) {
    const query = new URLSearchParams({ scene: 'form-secret-text', mode, font: 'test' });
    await page.goto(`${server.resolvedUrls?.local[0]}scene.html?${query}`);
    await page.locator('html[data-settled]').waitFor({ state: 'attached' });
    const path = `${root}docs/images/dialog-${mode}.png`;
    await page.locator('.card').screenshot({ path, animations: 'disabled', caret: 'hide', omitBackground: true });
    console.log(path.slice(root.length));
  }
} finally {
  await browser.close();
  await server.close();
}
