import { ConnectionsDialog, serverErrors } from './support/connections-dialog.ts';
import type { HostPage } from './support/host-page.ts';
import { closed } from './support/journey.ts';
import { settledBy } from './support/last-input.ts';
import { basicPiece, noAuthPiece, secretPiece } from './support/pieces.ts';
import { connectOn, type SurfaceKind, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

const pieces = 'GET /v1/pieces';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [
    basicPiece,
    { ...secretPiece, description: 'Bells and whistles', projectUsage: 2 },
    { ...noAuthPiece, projectUsage: 7 },
  ];
});

/** By connect() without a `pieceName`. */
async function openCatalogue(host: HostPage, kind: SurfaceKind = 'iframe'): Promise<ConnectionsDialog> {
  await host.open();
  return new ConnectionsDialog((await connectOn(kind, host, {})).getByRole('dialog'));
}

const search = ({ root }: ConnectionsDialog) => root.getByRole('searchbox', { name: 'Search apps' });
const apps = ({ root }: ConnectionsDialog) => root.getByRole('list', { name: 'Apps' }).locator('.row-name');

for (const kind of surfaces) {
  test(`${kind}: lists all apps by usage, and connects the chosen one`, async ({ host, stage }) => {
    const dialog = await openCatalogue(host, kind);
    await expect(dialog.heading('What do you want to connect?')).toBeVisible();
    await expect(search(dialog)).toBeFocused();
    await expect(apps(dialog)).toHaveText(['Open Data', 'Acme', 'Basic']);
    await expect(dialog.root.getByText('Bells and whistles')).toBeVisible();
    await dialog.root.getByRole('button', { name: 'Acme' }).click();
    await dialog.field('API key').fill('sk-123');
    const outcome = await settledBy(host, dialog.button('Connect').click());
    const [created] = await stage.instance.stored();
    expect(outcome).toEqual({
      status: 'resolved',
      value: { connection: { id: created?.id, name: created?.externalId } },
    });
    expect(created?.pieceName).toBe(secretPiece.name);
    expect(stage.instance.requestsTo(pieces).map(({ query }) => query.get('projectId'))).toEqual(['project-1']);
    expect(stage.instance.count('GET /v1/projects') + stage.instance.count('GET /v1/global-connections')).toBe(0);
  });
}

test('searches apps by name, ignoring case', async ({ host }) => {
  const dialog = await openCatalogue(host);
  await search(dialog).fill('ACM');
  await expect(apps(dialog)).toHaveText(['Acme']);
  await search(dialog).fill('zebra');
  await expect(dialog.root.locator('.list-message', { hasText: 'No apps match “zebra”.' })).toBeVisible();
  await search(dialog).fill('');
  await expect(apps(dialog)).toHaveCount(3);
});

test('limits how many apps are listed; search covers all of them', async ({ host, stage }) => {
  stage.instance.pieces = Array.from({ length: 600 }, (_, at) => ({
    ...secretPiece,
    name: `@test/piece-${at}`,
    displayName: `App ${at}`,
  }));
  const dialog = await openCatalogue(host);
  await expect(apps(dialog)).toHaveCount(60);
  await search(dialog).fill('app 599');
  await expect(apps(dialog)).toHaveText(['App 599']);
});

test('leaving the form returns to the catalogue, and leaving the catalogue closes the dialog', async ({
  host,
  page,
  stage,
}) => {
  const dialog = await openCatalogue(host);
  await dialog.root.getByRole('button', { name: 'Basic' }).click();
  await expect(dialog.field('Email')).toBeVisible();
  await dialog.button('Cancel').click();
  await expect(apps(dialog)).toHaveCount(3);
  await dialog.root.getByRole('button', { name: 'Acme' }).click();
  await dialog.field('API key').fill('sk-123');
  await page.keyboard.press('Escape');
  await page.frameLocator('iframe').getByRole('button', { name: 'Discard' }).click();
  await expect(search(dialog)).toBeFocused();
  expect((await host.outcome()).status).toBe('pending');
  expect(await settledBy(host, dialog.button('Cancel').click())).toEqual(closed);
  expect(stage.instance.count(pieces), 'the apps are fetched once').toBe(1);
});

test('Try again recovers from a failure to load the apps', async ({ host, stage }) => {
  stage.instance.inTurn(pieces, ...serverErrors);
  const dialog = await openCatalogue(host);
  await expect(dialog.root.getByRole('alert')).toContainText('Couldn’t load apps.');
  await dialog.button('Try again').click();
  await expect(apps(dialog)).toHaveCount(3);
});

test('choosing an app that was removed meanwhile shows a notice and the other apps', async ({ host, stage }) => {
  const dialog = await openCatalogue(host);
  await expect(apps(dialog)).toHaveCount(3);
  stage.instance.pieces = [secretPiece];
  await dialog.root.getByRole('button', { name: 'Basic' }).click();
  await expect(dialog.notice).toHaveText('This app is no longer available here. Contact support.');
  await expect(apps(dialog)).toHaveCount(3);
  expect((await host.outcome()).status).toBe('pending');
});

for (const connect of [{ pieceName: secretPiece.name }, { pieceName: secretPiece.name, connectionName: 'acme-1' }]) {
  test(`connect(${JSON.stringify(connect)}) loads neither the catalogue’s script nor its data`, async ({
    host,
    stage,
  }) => {
    await host.open({ session: { token: 'token-1', projectId: 'project-1' } });
    const dialog = new ConnectionsDialog((await connectOn('iframe', host, connect)).getByRole('dialog'));
    await dialog.field('API key').fill('sk-123');
    await settledBy(host, dialog.button('Connect').click());
    expect(stage.files.filter((file) => /connections|manage/.test(file))).toEqual([]);
    const requests = stage.instance.requests.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(requests)).toEqual(
      new Set([
        'GET /v1/flags',
        `GET /v1/pieces/${secretPiece.name}`,
        'GET /v1/app-connections',
        'POST /v1/app-connections',
      ]),
    );
  });
}
