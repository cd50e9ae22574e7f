import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { section } from './support/documents.ts';
import { recordEvents, recordedEvents } from './support/element-page.ts';
import { serveApp } from './support/examples/serve-app.ts';
import { typeAndSave } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

const name = 'slack_of_customer_42';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [{ ...secretPiece, name: '@activepieces/piece-slack' }];
});

test('examples/element: the form of a server-rendered page sends the connection', async ({
  page,
  stage,
  dialog,
  host,
}) => {
  const path = fileURLToPath(new URL('../examples/element/settings.html', import.meta.url));
  const html = readFileSync(path, 'utf8')
    .replace('https://cloud.activepieces.com', stage.url('instance'))
    .replace('/assets/activepieces-connect/', stage.url('connect', '/'));
  const pages = [
    ['/', html],
    ['/automations', 'Created'],
  ] as const;
  serveApp(stage, new Map(pages), '/activepieces-token');
  await page.goto(host.stage.url('host', '/'));
  await page.getByLabel('Name').fill('Daily report');
  await page.getByRole('button', { name: 'Connect Slack' }).click();
  await typeAndSave(dialog);
  await expect(page.getByRole('status')).toHaveText(`Connected: ${name}`);
  const submitted = page.waitForRequest('**/automations');
  await page.getByRole('button', { name: 'Create' }).click();
  expect([...new URLSearchParams((await submitted).postData() ?? '')]).toEqual([
    ['automation[name]', 'Daily report'],
    ['automation[connection]', name],
  ]);
});

test('docs/custom-element.md: its first lines are enough', async ({ page, stage, dialog, host }) => {
  await recordEvents(page);
  const [, html = ''] = /^```html\n([\s\S]*?)^```/m.exec(section('docs/custom-element.md', '# Custom element')) ?? [];
  expect(html.trim().split('\n').length).toBeLessThanOrEqual(10);
  const content = html
    .replace('https://cloud.activepieces.com', stage.url('instance'))
    .replace(/https:\/\/cdn\.example\.com\/activepieces-connect\/[^/]+/, stage.url('connect'));
  serveApp(stage, new Map([['/', `<!doctype html>${content}`]]), '/api/activepieces-token');
  await page.goto(host.stage.url('host', '/'));
  await page.getByRole('button', { name: 'Connect Slack' }).click();
  await typeAndSave(dialog);
  await expect.poll(() => recordedEvents(page)).toEqual([['connected', { id: expect.any(String), name }]]);
});
