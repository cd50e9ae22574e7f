import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { typeAndSave } from './support/journey.ts';
import { PACKED_DIST } from './support/packed.ts';
import { secretPiece } from './support/pieces.ts';
import { openPageWith, reactVersions } from './support/react-page.ts';
import { reactSamples } from './support/react-samples.ts';
import { expect, test } from './support/test.ts';

for (const version of reactVersions) {
  test(`React ${version}: the ten lines of docs/react.md connect`, async ({ page, stage, dialog }, info) => {
    stage.instance.pieces = [{ ...secretPiece, name: '@activepieces/piece-slack' }];
    const sample = reactSamples[0]?.replace('https://cloud.activepieces.com', stage.url('instance'));
    const file = info.outputPath('sample.tsx');
    writeFileSync(
      file,
      `/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
${sample}
createRoot(document.body.appendChild(document.createElement('div'))).render(<ConnectSlack />);
`,
    );
    await openPageWith(page, stage, file, version, (path) =>
      path === '/api/activepieces-token' ? 'jwt-1' : undefined,
    );
    // Firefox also reports React's time stamps.
    const message = page.waitForEvent('console', (event) => event.type() === 'log');
    await page.getByRole('button', { name: 'Connect Slack' }).click();
    await typeAndSave(dialog);
    expect((await message).text()).toBe(stage.instance.saves[0]?.externalId);
  });
}

test('the published file is a client module that imports React and the loader by name', async () => {
  const file = `${PACKED_DIST}/react.mjs`;
  const code = readFileSync(file, 'utf8');
  expect(code).toMatch(/^['"]use client['"];/);
  const imported = [...code.matchAll(/^import .* from ["'](.*)["'];$/gm)].map(([, name]) => name);
  expect(imported.sort()).toEqual(['activepieces-connect', 'react']);
  expect(Object.keys(await import(pathToFileURL(file).href)).sort()).toEqual([
    'ConnectButton',
    'ConnectProvider',
    'useConnect',
  ]);
});
