import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { section } from './support/documents.ts';
import { buildWithVite } from './support/examples/build-with-vite.ts';
import { copyExample } from './support/examples/copy-example.ts';
import { serveApp } from './support/examples/serve-app.ts';
import { closeButton, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = ['slack', 'sendgrid'].map((name) => ({
    ...secretPiece,
    name: `@activepieces/piece-${name}`,
  }));
});

test('examples/vue: an app is connected, with the packed package', async ({ page, stage, dialog, host }) => {
  const files = await buildWithVite(copyExample('vue'), { VITE_ACTIVEPIECES_URL: stage.url('instance') });
  serveApp(stage, files, '/api/activepieces-token');
  await page.goto(host.stage.url('host', '/'));
  await page.getByRole('button', { name: 'Connect SendGrid' }).click();
  lastInput(closeButton(dialog).click());
  await expect(page.getByRole('status')).toHaveText('Nothing was connected.');
  await page.getByRole('button', { name: 'Connect Slack' }).click();
  await typeAndSave(dialog);
  await expect(page.getByRole('status')).toHaveText(/^Connected: \S+$/);
  expect(stage.instance.saves).toMatchObject([{ pieceName: '@activepieces/piece-slack' }]);
});

test('docs/vue.md: its first component works, in the app that follows it', async ({ page, stage, dialog, host }) => {
  const text = section('docs/vue.md', '# Vue');
  const [, component = ''] = /^```vue\n([\s\S]*?)^```/m.exec(text) ?? [];
  const [, main = ''] = /^```js\n([\s\S]*?)^```/m.exec(text) ?? [];
  expect(component.trim().split('\n').length).toBeLessThanOrEqual(10);
  const folder = copyExample('vue');
  rmSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'app.vue'), component);
  writeFileSync(join(folder, 'main.js'), main.replace('https://cloud.activepieces.com', stage.url('instance')));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><div id="app"></div><script type="module" src="./main.js"></script></html>',
  );
  serveApp(stage, await buildWithVite(folder), '/api/activepieces-token');
  await page.goto(host.stage.url('host', '/'));
  await page.getByRole('button', { name: 'Connect Slack' }).click();
  await typeAndSave(dialog);
  await expect(page.getByRole('status')).toHaveText(/^Connected: \S+$/);
});
