import type { ConnectElement } from '../src/element/index.ts';
import { attributes, pageHtml, recordEvents, recordedEvents, serveElementPage } from './support/element-page.ts';
import { noLeftovers } from './support/host-page.ts';
import { saved, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

const { connection } = saved.value;
const connected = ['connected', connection];

test.beforeEach(async ({ page, stage }) => {
  stage.instance.pieces = [secretPiece];
  await recordEvents(page);
});

test('an element that is added later works, with properties in place of attributes', async ({
  page,
  stage,
  dialog,
  host,
}) => {
  serveElementPage(stage, pageHtml(stage, ''));
  await page.goto(stage.url('host', '/'));
  const properties = {
    configureOptions: {
      instanceUrl: stage.url('instance'),
      dialogUrl: stage.url('connect', '/embed/index.html'),
      cloudOAuth2Url: stage.url('cloud'),
      preload: false,
      embedding: { locale: 'fr', styling: { mode: 'dark' as const } },
    },
    connectOptions: { pieceName: secretPiece.name, connectionName: 'acme-2' },
  };
  await page.evaluate((given) => {
    const element = document.createElement('activepieces-connect');
    element.append('Connecter');
    document.body.append(Object.assign(element, given, { jwtToken: async () => 'jwt-1' }));
  }, properties);
  await page.getByRole('button', { name: 'Connecter' }).click();
  lastInput(dialog.getByRole('button', { name: 'Fermer', exact: true }).click());
  await expect.poll(() => recordedEvents(page)).toEqual([['closed', null]]);
  await page.locator('activepieces-connect').evaluate((element) => {
    element.setAttribute('locale', 'de');
    element.setAttribute('connection-name', 'acme-3');
  });
  await page.getByRole('button', { name: 'Connecter' }).click();
  lastInput(dialog.getByRole('button', { name: 'Schließen', exact: true }).click());
  await expect.poll(() => recordedEvents(page)).toHaveLength(2);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('properties may be set before the element is defined', async ({ page, stage, dialog }) => {
  const connectOptions = { pieceName: secretPiece.name, connectionName: 'acme-1' };
  const changes = { 'token-url': null, 'piece-name': null, 'connection-name': null };
  const html = `<activepieces-connect ${attributes(stage, changes)} label="Connect"></activepieces-connect>
<script>Object.assign(document.querySelector('activepieces-connect'), {
  jwtToken: () => 'jwt-1', connectOptions: ${JSON.stringify(connectOptions)}, name: 'crm', value: 'before' })</script>`;
  serveElementPage(stage, pageHtml(stage, html));
  await page.goto(stage.url('host', '/'));
  await page.getByRole('button', { name: 'Connect' }).click();
  const value = () => page.locator('activepieces-connect').evaluate((element: ConnectElement) => element.value);
  expect(await value()).toBe('before');
  await expect(page.locator('activepieces-connect')).toHaveAttribute('name', 'crm');
  await typeAndSave(dialog);
  await expect.poll(() => recordedEvents(page)).toEqual([connected]);
  expect(await value()).toBe('acme-1');
});

test('with the configuration of the page, elements need no attributes; a dialog is preloaded once', async ({
  page,
  stage,
  dialog,
}) => {
  const script = `<script type="module">import { configure } from 'activepieces-connect';
configure({ instanceUrl: '${stage.url('instance')}', dialogUrl: '${stage.url('connect', '/embed/index.html')}', jwtToken: 'jwt-1' });</script>`;
  const element = `<activepieces-connect piece-name="${secretPiece.name}" connection-name="acme-1" label="Connect"></activepieces-connect>`;
  serveElementPage(stage, pageHtml(stage, element + element, 'element.mjs', script));
  await page.goto(stage.url('host', '/'));
  await expect(page.frameLocator('iframe').locator('iframe')).toHaveCount(1);
  const loaded = stage.files.length;
  await page.getByRole('button').last().click();
  await typeAndSave(dialog);
  await expect.poll(() => recordedEvents(page)).toEqual([connected]);
  expect(stage.files.slice(0, loaded).filter((path) => path.endsWith('/index.html'))).toHaveLength(1);
});
