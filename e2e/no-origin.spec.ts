import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { hostHtml } from './support/host-html.ts';
import type { HostPage } from './support/host-page.ts';
import { request } from './support/journey.ts';
import { rejected } from './support/outcome.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

// Messages of a page with the origin `null` cannot be told from those of any other: the dialog answers none.
test.use({ entry: 'script' });

const pages: [name: string, open: (host: HostPage, file: string) => Promise<void>][] = [
  [
    'that its server puts into a sandbox',
    async (host) => {
      const headers = { 'Content-Security-Policy': 'sandbox allow-scripts allow-popups' };
      await host.open({ preload: [secretPiece.name] }, headers);
    },
  ],
  [
    'from a file',
    async (host, file) => {
      await writeFile(file, hostHtml(host.stage));
      await host.page.goto(pathToFileURL(file).href);
      await host.configure();
    },
  ],
];

const calls: [name: string, call: (host: HostPage) => Promise<void>][] = [
  ['connect()', (host) => host.connect(request)],
  ['connect({ newWindow })', (host) => host.connect({ ...request, newWindow: {} })],
  ['connections()', (host) => host.connections()],
];

for (const [page, open] of pages) {
  for (const [name, call] of calls) {
    test(`a page ${page}: ${name} says at once that it has no origin`, async ({ host, stage }, testInfo) => {
      stage.instance.pieces = [secretPiece];
      await open(host, testInfo.outputPath('host.html'));
      await call(host);
      expect(await host.settled()).toMatchObject(rejected('dialog_unreachable', /no origin\. Serve it by http/));
      expect(stage.instance.saves).toEqual([]);
      await expect.poll(async () => (await host.leftovers()).style).toBe('');
    });
  }
}
