import { ConnectionsDialog, numberedConnections, refusal, serverErrors, stored } from './support/connections-dialog.ts';
import { noAuthPiece, secretPiece } from './support/pieces.ts';
import { listRoute } from './support/routes.ts';
import { surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

for (const kind of surfaces) {
  test(`${kind}: a row shows name, app, auth method, owner, date, scope and status`, async ({ host, stage }) => {
    const owner = { firstName: 'Ada', lastName: 'Lovelace' };
    stage.instance.pieces = [{ ...noAuthPiece, name: '@test/piece-x', logoUrl: stage.url('host', '/logo.png') }];
    stage.instance.connections = [
      stored('Sales', { owner }),
      stored('Old one', { status: 'ERROR', type: 'OAUTH2', pieceName: '@test/piece-google-mail' }),
      stored('Later', { status: 'MISSING', pieceName: '@test/piece-x', created: 'nonsense' }),
      stored('Shared', { scope: 'PLATFORM', projectIds: ['project-1', 'project-2'] }),
      stored('Elsewhere', { scope: 'PLATFORM', projectIds: ['project-2'] }),
    ];
    const dialog = await ConnectionsDialog.open(host, {}, { kind });
    await expect(dialog.heading('Connections')).toBeVisible();
    await expect(dialog.rows).toHaveCount(4);
    const summary = (name: string) => dialog.row(name).locator('.row-summary');
    await expect(summary('Sales')).toHaveText('Acme · API key · Ada Lovelace · Mar 14, 2026');
    await expect(summary('Old one')).toHaveText('Google mail · Sign-in with own OAuth app · Mar 14, 2026');
    await expect(summary('Later')).toHaveText('Open Data');
    await expect(summary('Shared')).toHaveText('Acme · API key · Mar 14, 2026 · Whole platform');
    await expect(dialog.row('Sales').locator('.status')).toHaveCount(0);
    await expect(dialog.row('Old one').getByRole('button')).toHaveAccessibleName(/Old one.*Needs reconnecting/);
    await expect(dialog.row('Later').getByRole('button')).toHaveAccessibleName(/Later.*Not set up yet/);
    for (const name of ['Old one', 'Later']) await expect(dialog.row(name).locator('.status svg')).toBeVisible();
    await expect(dialog.row('Sales').locator('.logo')).toHaveText('A');
    await expect(dialog.row('Sales').getByRole('button')).toBeFocused();
    await expect(dialog.root.getByRole('status').filter({ hasText: '4 connections' })).toBeAttached();
  });
}

test('the empty state offers a new connection', async ({ host }) => {
  const dialog = await ConnectionsDialog.open(host);
  await expect(dialog.root.locator('.list-message', { hasText: 'No connections yet' })).toBeVisible();
  await expect(dialog.button('New connection')).toBeFocused();
  await expect(dialog.search).toHaveCount(0);
});

test('the list of one app has the app’s name in its title, not in the rows', async ({ host, stage }) => {
  stage.instance.connections = [stored('Sales'), stored('Open', { pieceName: noAuthPiece.name, type: 'NO_AUTH' })];
  const dialog = await ConnectionsDialog.open(host, { pieceName: secretPiece.name });
  await expect(dialog.heading('Acme connections')).toBeVisible();
  await expect(dialog.rows).toHaveCount(1);
  await expect(dialog.row('Sales').locator('.row-summary')).toHaveText('API key · Mar 14, 2026');
  for (const { query } of stage.instance.requestsTo(listRoute)) expect(query.get('pieceName')).toBe(secretPiece.name);
});

test('announces the loading state, and can be closed during it', async ({ host, stage }) => {
  stage.instance.connections = [stored('Sales')];
  const release = stage.instance.hold(listRoute);
  const dialog = await ConnectionsDialog.open(host);
  await expect(dialog.root.getByRole('status').filter({ hasText: 'Loading connections…' })).toBeAttached();
  await expect(dialog.button('Done')).toBeEnabled();
  release();
  await expect(dialog.row('Sales')).toBeVisible();
});

const failures = [
  { when: 'with 500', answers: serverErrors, text: 'Something went wrong on the server.' },
  {
    when: 'with 403 PERMISSION_DENIED',
    answers: [refusal(403, 'PERMISSION_DENIED')],
    text: 'You don’t have permission to see connections in this project. Ask an administrator for access.',
  },
  { when: 'with a login page', answers: [{ status: 200, html: '<h1>Log in</h1>' }], text: 'unexpected response' },
];

for (const { when, answers, text } of failures) {
  test(`a list that fails ${when} shows the reason, and Try again recovers`, async ({ host, stage }) => {
    stage.instance.connections = [stored('Sales')];
    stage.instance.inTurn(listRoute, ...answers);
    const dialog = await ConnectionsDialog.open(host);
    const alert = dialog.root.getByRole('alert');
    await expect(alert).toContainText('Couldn’t load connections');
    await expect(alert).toContainText(text);
    await expect(dialog.rows).toHaveCount(0);
    await dialog.button('Try again').click();
    await expect(dialog.row('Sales')).toBeVisible();
    await expect(alert).toHaveCount(0);
  });
}

test('shows that the user is offline, and Try again recovers', async ({ host, stage, page }) => {
  stage.instance.connections = numberedConnections(9);
  const dialog = await ConnectionsDialog.open(host);
  await expect(dialog.rows).not.toHaveCount(0);
  await page.context().setOffline(true);
  await dialog.search.fill('8');
  await expect(dialog.root.getByRole('alert')).toContainText('You seem to be offline.');
  await page.context().setOffline(false);
  await dialog.button('Try again').click();
  await expect(dialog.rows).toHaveCount(1);
});

test('a part of the dialog that fails twice is there after “Try again”', async ({ host, stage, page }) => {
  stage.instance.connections = [stored('Sales')];
  // Of the page; it is also fetched before it is loaded anew.
  const loads = () => stage.files.filter((path) => path === '/embed/index.html').length;
  let failing = true;
  let loadsAtFailure = 0;
  await page.context().route(/manage-/, (route) => {
    if (!failing) return route.fallback();
    loadsAtFailure = loads();
    return route.abort();
  });
  const dialog = await ConnectionsDialog.open(host);
  const alert = dialog.root.getByRole('alert');
  await expect(alert).toContainText('Couldn’t reach the server.');
  const before = loads();
  await dialog.button('Try again').click();
  await expect.poll(() => loadsAtFailure).toBe(before + 2);
  await expect(alert).toContainText('Couldn’t reach the server.');
  failing = false;
  await dialog.button('Try again').click();
  await expect(dialog.row('Sales')).toBeVisible();
});

test('if the apps fail to load, connections show an app name derived from the piece name', async ({ host, stage }) => {
  stage.instance.connections = [stored('Sales')];
  stage.instance.inTurn('GET /v1/pieces', refusal(403, 'AUTHORIZATION'));
  const dialog = await ConnectionsDialog.open(host);
  await expect(dialog.row('Sales').locator('.row-summary')).toHaveText('Acme · API key · Mar 14, 2026');
  await dialog.button('New connection').click();
  await expect(dialog.root.getByRole('alert')).toContainText('Couldn’t load apps.');
  await dialog.button('Try again').click();
  await expect(dialog.button('Open Data')).toBeVisible();
});

test('a failed second page keeps the first, and can be retried', async ({ host, stage }) => {
  stage.instance.connections = numberedConnections(60);
  let failuresLeft = 3;
  stage.instance.on(listRoute, ({ query }) =>
    query.get('cursor') && failuresLeft-- > 0 ? serverErrors[0] : undefined,
  );
  const dialog = await ConnectionsDialog.open(host);
  await dialog.row('Account 1').getByRole('button').press('End');
  await expect(dialog.root.getByText('Couldn’t load more connections.')).toBeVisible();
  await expect(dialog.row('Account 50')).toBeVisible();
  await dialog.button('Try again').click();
  await expect(dialog.root.getByText('Couldn’t load more connections.')).toHaveCount(0);
  await dialog.row('Account 50').getByRole('button').press('End');
  await expect(dialog.row('Account 60').getByRole('button')).toBeFocused();
});
