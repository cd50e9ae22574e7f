import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { copyExample } from './support/examples/copy-example.ts';
import { typeAndSave } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

const types: { [extension: string]: string } = { '.js': 'text/javascript', '.html': 'text/html' };

test('the React example: a click, the dialog, a save, the result', async ({ page, stage, dialog }) => {
  stage.instance.pieces = [{ ...secretPiece, name: '@activepieces/piece-slack' }];
  const folder = copyExample('react');
  const define = { 'import.meta.env.VITE_ACTIVEPIECES_URL': JSON.stringify(stage.url('instance')) };
  await build({ root: folder, define, logLevel: 'silent' });
  stage.sites.host = (path) => {
    if (path === '/api/activepieces-token') return { html: 'jwt-1' };
    const file = path === '/' ? '/index.html' : path;
    return {
      html: readFileSync(join(folder, 'dist', file), 'utf8'),
      headers: { 'Content-Type': types[extname(file)] ?? '' },
    };
  };
  await page.goto(stage.url('host', '/'));
  await page.getByRole('button', { name: 'Connect Slack' }).click();
  await typeAndSave(dialog);
  await expect(page.getByRole('status')).toHaveText('Connected: slack_of_customer_42');
  expect(stage.instance.saves).toHaveLength(1);
});
