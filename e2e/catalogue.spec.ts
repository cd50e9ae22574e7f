import { ConnectionsDialog, serverErrors } from './support/connections-dialog.ts';
import type { HostPage } from './support/host-page.ts';
import { closed } from './support/journey.ts';
import { settledBy } from './support/last-input.ts';
import { basicPiece, noAuthPiece, secretPiece } from './support/pieces.ts';
import { connectOn, type SurfaceKind, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

const pieces = 'GET /v1/pieces';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [
    basicPiece,
    { ...secretPiece, description: 'Bells and whistles', projectUsage: 2 },
    { ...noAuthPiece, projectUsage: 7 },
  ];
});

/** connect() without a piece. */
async function open(host: HostPage, kind: SurfaceKind = 'iframe'): Promise<ConnectionsDialog> {
  await host.open();
  return new ConnectionsDialog((await connectOn(kind, host, {})).getByRole('dialog'));
}

const search = ({ root }: ConnectionsDialog) => root.getByRole('searchbox', { name: 'Search apps' });
const apps = ({ root }: ConnectionsDialog) => root.getByRole('list', { name: 'Apps' }).locator('.row-name');

for (const kind of surfaces) {
  test(`${kind}: every app, those used most first; one is chosen, filled in and saved`, async ({ host, stage }) => {
    const dialog = await open(host, kind);
    await expect(dialog.heading('What do you want to connect?')).toBeVisible();
    await expect(search(dialog)).toBeFocused();
    await expect(apps(dialog)).toHaveText(['Open Data', 'Acme', 'Basic']);
    await expect(dialog.root.getByText('Bells and whistles')).toBeVisible();
    await dialog.root.getByRole('button', { name: 'Acme' }).click();
    await dialog.field('API key').fill('sk-123');
    const outcome = await settledBy(host, dialog.button('Connect').click());
    const [made] = await stage.instance.stored();
    expect(outcome).toEqual({ status: 'resolved', value: { connection: { id: made?.id, name: made?.externalId } } });
    expect(made?.pieceName).toBe(secretPiece.name);
    expect(stage.instance.asked(pieces).map(({ query }) => query.get('projectId'))).toEqual(['project-1']);
    expect(stage.instance.count('GET /v1/projects') + stage.instance.count('GET /v1/global-connections')).toBe(0);
  });
}

test('an app is found by its name, whatever the case', async ({ host }) => {
  const dialog = await open(host);
  await search(dialog).fill('ACM');
  await expect(apps(dialog)).toHaveText(['Acme']);
  await search(dialog).fill('zebra');
  await expect(dialog.root.getByText('No apps match “zebra”.')).toBeVisible();
  await search(dialog).fill('');
  await expect(apps(dialog)).toHaveCount(3);
});

test('of very many apps as many are shown as anybody looks at, and the rest is found', async ({ host, stage }) => {
  stage.instance.pieces = Array.from({ length: 600 }, (_, at) => ({
    ...secretPiece,
    name: `@test/piece-${at}`,
    displayName: `App ${at}`,
  }));
  const dialog = await open(host);
  await expect(apps(dialog)).toHaveCount(60);
  await search(dialog).fill('app 599');
  await expect(apps(dialog)).toHaveText(['App 599']);
});

test('from the form one goes back to the apps, and from there out', async ({ host, page, stage }) => {
  const dialog = await open(host);
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
  expect(stage.instance.count(pieces), 'what is known is not asked for again').toBe(1);
});

test('apps that cannot be loaded are asked for again', async ({ host, stage }) => {
  stage.instance.inTurn(pieces, ...serverErrors);
  const dialog = await open(host);
  await expect(dialog.root.getByRole('alert')).toContainText('Couldn’t load apps.');
  await dialog.button('Try again').click();
  await expect(apps(dialog)).toHaveCount(3);
});

test('an app that is gone meanwhile says so, and the others are there', async ({ host, stage }) => {
  const dialog = await open(host);
  await expect(apps(dialog)).toHaveCount(3);
  stage.instance.pieces = [secretPiece];
  await dialog.root.getByRole('button', { name: 'Basic' }).click();
  await expect(dialog.notice).toHaveText('This app is no longer available here.');
  await expect(apps(dialog)).toHaveCount(3);
  expect((await host.outcome()).status).toBe('pending');
});

for (const connect of [{ pieceName: secretPiece.name }, { pieceName: secretPiece.name, connectionName: 'acme-1' }]) {
  test(`connect(${JSON.stringify(connect)}) loads and asks for nothing of this`, async ({ host, stage }) => {
    await host.open({ session: { token: 'token-1', projectId: 'project-1' } });
    const dialog = new ConnectionsDialog((await connectOn('iframe', host, connect)).getByRole('dialog'));
    await dialog.field('API key').fill('sk-123');
    await settledBy(host, dialog.button('Connect').click());
    expect(stage.files.filter((file) => /connections|manage/.test(file))).toEqual([]);
    const asked = stage.instance.requests.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(asked)).toEqual(
      new Set([
        'GET /v1/flags',
        `GET /v1/pieces/${secretPiece.name}`,
        'GET /v1/app-connections',
        'POST /v1/app-connections',
      ]),
    );
  });
}
