import { ConnectionsDialog } from './support/connections-dialog.ts';
import { CustomDialog } from './support/custom.ts';
import { expect, test as oauth2Test } from './support/oauth2.ts';
import { secretPiece } from './support/pieces.ts';
import { dialogFrame, test } from './support/test.ts';

const options = { options: Array.from({ length: 25 }, (_, index) => ({ label: `scope ${index}`, value: index })) };

for (const required of [false, true]) {
  test(`Enter in the search of a multiple choice sends nothing (required: ${required})`, async ({ host, stage }) => {
    const scopes = { type: 'STATIC_MULTI_SELECT_DROPDOWN', displayName: 'Scopes', required, options };
    const dialog = await CustomDialog.open(host, { scopes });
    const search = dialog.root.getByRole('searchbox', { name: 'Search Scopes' });
    await search.pressSequentially('scope 12');
    await search.press('Enter');
    await expect(search).toBeFocused();
    await expect(dialog.root.getByRole('checkbox')).toHaveCount(1);
    await expect(dialog.root).not.toContainText('Choose Scopes.');
    await dialog.root.getByLabel('scope 12').check();
    expect(await dialog.save()).toEqual({ scopes: [12] });
    expect(stage.instance.saves).toHaveLength(1);
  });
}

test('Escape in a search clears it first, and then closes the dialog', async ({ host }) => {
  const scopes = { type: 'STATIC_MULTI_SELECT_DROPDOWN', displayName: 'Scopes', required: false, options };
  const dialog = await CustomDialog.open(host, { scopes });
  const search = dialog.root.getByRole('searchbox', { name: 'Search Scopes' });
  await search.fill('scope 12');
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await expect(dialog.root.getByRole('checkbox')).toHaveCount(25);
  await search.press('Escape', { noWaitAfter: true });
  expect(await host.settled()).toEqual({ status: 'resolved', value: { connection: undefined } });
});

test('Enter in the list of a single choice picks an option and sends nothing', async ({ host, stage }) => {
  const region = { type: 'STATIC_DROPDOWN', displayName: 'Region', required: false, options };
  const dialog = await CustomDialog.open(host, { region });
  const input = dialog.root.getByRole('combobox', { name: 'Region' });
  await input.fill('nowhere');
  await input.press('Enter');
  await input.fill('scope 12');
  await input.press('Enter');
  await expect(input).toHaveValue('scope 12');
  expect(stage.instance.saves).toEqual([]);
});

test('a whole label that is typed into the list of a single choice is its option', async ({ host, stage }) => {
  const region = { type: 'STATIC_DROPDOWN', displayName: 'Region', required: false, options };
  const dialog = await CustomDialog.open(host, { region });
  const input = dialog.root.getByRole('combobox', { name: 'Region' });
  await input.fill('Scope 12');
  await input.press('Tab');
  await expect(input).toHaveValue('scope 12');
  await input.fill('scope');
  await input.press('Tab');
  await expect(input, 'a part of a label chooses nothing').toHaveValue('scope 12');
  expect(await dialog.save()).toEqual({ region: 12 });
  expect(stage.instance.saves).toHaveLength(1);
});

test('Enter in the search for projects sends nothing', async ({ host, stage }) => {
  const { instance } = stage;
  instance.pieces = [secretPiece];
  instance.isAdmin = true;
  instance.projects = Array.from({ length: 12 }, (_, index) => ({ id: `p${index}`, displayName: `Project ${index}` }));
  await host.open({ session: { token: 'admin', projectId: 'p0' } });
  await host.connect({ pieceName: secretPiece.name, connectionName: 'acme-1', scope: 'PLATFORM' });
  const dialog = new ConnectionsDialog(dialogFrame(host.page).getByRole('dialog'));
  await dialog.field('API key').fill('sk-1');
  await dialog.root.getByLabel('Project 3').check();
  const search = dialog.root.getByRole('searchbox', { name: 'Search projects' });
  await search.fill('project 4');
  await search.press('Enter');
  await expect(search).toBeFocused();
  expect(instance.count('POST /v1/global-connections')).toBe(0);
  expect((await host.outcome()).status).toBe('pending');
});

oauth2Test('Enter in the search of permissions opens no window', async ({ page, stage, oauth2 }) => {
  stage.instance.buildsUrls = true;
  const scope = options.options.map(({ label }) => label.replace(' ', '.'));
  const dialog = await oauth2.open({ auth: { scope } });
  await dialog.root.locator('summary', { hasText: 'Permissions' }).click();
  const search = dialog.root.getByRole('searchbox');
  await search.fill('scope.12');
  await search.press('Enter');
  await expect(search).toBeFocused();
  await expect(dialog.root.getByRole('checkbox')).toHaveCount(1);
  expect(page.context().pages()).toHaveLength(1);
});
