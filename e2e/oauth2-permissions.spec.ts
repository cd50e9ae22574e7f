import { decide, expect, mailerSaved, type OAuth2Dialog, test } from './support/oauth2.ts';

const urlPath = '/v1/app-connections/oauth2/authorization-url';
const scope = ['read', 'write', 'delete'];

const summary = (dialog: OAuth2Dialog) => dialog.root.locator('summary', { hasText: 'Permissions' });

test('all permissions are selected at first; the selected ones are requested and saved', async ({
  host,
  stage,
  oauth2,
}) => {
  stage.instance.buildsUrls = true;
  const dialog = await oauth2.open({ auth: { scope } });
  await expect(summary(dialog)).toHaveText('Permissions (3 of 3)');
  await expect(dialog.root.getByLabel('write')).toBeHidden();
  await summary(dialog).click();
  for (const name of scope) await expect(dialog.root.getByLabel(name)).toBeChecked();
  await dialog.root.getByLabel('write').uncheck();
  await expect(summary(dialog)).toHaveText('Permissions (2 of 3)');
  decide(await dialog.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
  const urlRequests = stage.instance.requests.filter(({ path, body }) => path === urlPath && body.pieceName);
  expect(urlRequests.map(({ body }) => body.scopes)).toEqual([['read', 'delete']]);
  expect(oauth2.provider.requestParams().scope).toBe('read delete');
  expect(stage.instance.saves).toMatchObject([{ value: { scope: 'read delete' } }]);
});

test('at least one permission must be selected', async ({ host, page, stage, oauth2 }) => {
  stage.instance.buildsUrls = true;
  const dialog = await oauth2.open({ auth: { scope } });
  await summary(dialog).click();
  for (const name of scope) await dialog.root.getByLabel(name).uncheck();
  await summary(dialog).click();
  await dialog.continue.click();
  // The error opens the disclosure.
  await expect(dialog.root.getByText('Choose Permissions.')).toBeVisible();
  await expect(dialog.root.getByLabel('read')).toBeFocused();
  expect(page.context().pages()).toHaveLength(1);
  await dialog.root.getByLabel('read').check();
  decide(await dialog.signIn());
  await host.settled();
  expect(stage.instance.saves).toMatchObject([{ value: { scope: 'read' } }]);
});

for (const { reason, buildsUrls, scopes } of [
  { reason: 'when the browser builds the URL', buildsUrls: false, scopes: scope },
  { reason: 'with one permission', buildsUrls: true, scopes: ['read'] },
  { reason: 'without permissions', buildsUrls: true, scopes: [] },
]) {
  test(`permissions cannot be selected ${reason}`, async ({ host, stage, oauth2 }) => {
    stage.instance.buildsUrls = buildsUrls;
    const dialog = await oauth2.open({ auth: { scope: scopes } });
    await expect(summary(dialog)).toHaveCount(0);
    decide(await dialog.signIn());
    await host.settled();
    expect(stage.instance.saves).toMatchObject([{ value: { scope: scopes.join(' ') } }]);
    expect(oauth2.provider.requestParams().scope ?? '').toBe(scopes.join(' '));
  });
}
