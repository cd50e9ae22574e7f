import { UpsertGlobalConnectionRequestBody } from '@activepieces/shared';
import type { ConnectOptions } from '../src/loader/index.ts';
import { ConnectionsDialog, stored } from './support/connections-dialog.ts';
import type { HostPage } from './support/host-page.ts';
import { settledBy } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { platformRequest, prepareAdmin, session } from './support/platform.ts';
import { dialogFrame, expect, test } from './support/test.ts';

const saveRoute = 'POST /v1/global-connections';

test.beforeEach(({ stage }) => prepareAdmin(stage));

/** With the session of an administrator. */
async function open(host: HostPage, options: ConnectOptions = platformRequest): Promise<ConnectionsDialog> {
  await host.open({ session });
  await host.connect(options);
  return new ConnectionsDialog(dialogFrame(host.page).getByRole('dialog'));
}

const saved = { status: 'resolved', value: { connection: { id: expect.any(String), name: 'acme-1' } } };

test('with the option projectIds the dialog has no choice of projects', async ({ host, stage }) => {
  const dialog = await open(host, { ...platformRequest, projectIds: ['project-2'], preSelectForNewProjects: true });
  await dialog.field('API key').fill('sk-123');
  await expect(dialog.root.getByRole('checkbox')).toHaveCount(0);
  expect(await settledBy(host, dialog.button('Connect').click())).toEqual(saved);
  const body = stage.instance.requestsTo(saveRoute)[0]?.body;
  expect(UpsertGlobalConnectionRequestBody.safeParse(body).success).toBe(true);
  expect(body).toEqual({
    scope: 'PLATFORM',
    projectIds: ['project-2'],
    preSelectForNewProjects: true,
    externalId: 'acme-1',
    displayName: 'acme-1',
    pieceName: secretPiece.name,
    pieceVersion: secretPiece.version,
    type: 'SECRET_TEXT',
    value: { type: 'SECRET_TEXT', secret_text: 'sk-123' },
  });
  expect(stage.instance.count('GET /v1/projects')).toBe(0);
  expect(stage.instance.saves, 'no project connection is saved').toEqual([]);
});

test('without projectIds the user selects projects; none selected is an error with the focus on the list', async ({
  host,
  stage,
}) => {
  const dialog = await open(host);
  await dialog.field('API key').fill('sk-123');
  const group = dialog.root.getByRole('group', { name: 'Projects' });
  const boxes = group.getByRole('checkbox');
  await expect(boxes).toHaveCount(4);
  await expect(dialog.root.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await dialog.button('Connect').click();
  await expect(group).toHaveAccessibleDescription('Choose at least one project.');
  await expect(boxes.first(), 'the focus is on the list').toBeFocused();
  expect(stage.instance.count(saveRoute)).toBe(0);
  await boxes.first().check();
  await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(4);
  await group.getByRole('checkbox', { name: 'Support' }).uncheck();
  await expect(boxes.first()).not.toBeChecked();
  await dialog.root.getByRole('checkbox', { name: 'Add to new projects' }).check();
  expect(await settledBy(host, dialog.button('Connect').click())).toEqual(saved);
  const body = stage.instance.requestsTo(saveRoute)[0]?.body;
  expect(body).toMatchObject({ projectIds: ['project-1', 'project-3'], preSelectForNewProjects: true });
  expect(UpsertGlobalConnectionRequestBody.safeParse(body).success).toBe(true);
});

test('a list of more than eight projects can be searched, without regard to diacritics', async ({ host, stage }) => {
  stage.instance.projects = Array.from({ length: 8 }, (_, index) => ({
    id: `p-${index}`,
    displayName: `Team ${index}`,
  }));
  const dialog = await open(host);
  await dialog.field('API key').fill('sk-123');
  await dialog.root.getByRole('searchbox', { name: 'Search projects' }).fill('deja');
  await expect(dialog.root.getByRole('group').getByRole('checkbox')).toHaveCount(1);
  await dialog.root.getByRole('checkbox', { name: 'Déjà-vu' }).check();
  await settledBy(host, dialog.button('Connect').click());
  expect(stage.instance.requestsTo(saveRoute).map(({ body }) => body.projectIds)).toEqual([['project-3']]);
});

test('saved again for more projects after a lost answer: still one connection', async ({ host, stage }) => {
  stage.instance.loseAnswers(saveRoute, { status: 500, body: {} });
  const dialog = await open(host);
  await dialog.field('API key').fill('sk-123');
  await dialog.root.getByRole('checkbox', { name: 'Sales' }).check();
  await dialog.button('Connect').click();
  await expect(dialog.root.getByRole('alert')).toContainText('It may have been saved anyway.');
  stage.instance.off(saveRoute);
  await dialog.root.getByRole('checkbox', { name: 'Support' }).check();
  expect(await settledBy(host, dialog.button('Connect').click())).toEqual(saved);
  const stored = await stage.instance.stored();
  expect(stored.map(({ projectIds }) => projectIds)).toEqual([['project-1', 'project-2']]);
});

test('externalId may differ from connectionName', async ({ host, stage }) => {
  const dialog = await open(host, { ...platformRequest, externalId: 'other', projectIds: ['project-1'] });
  await dialog.field('API key').fill('sk-123');
  await settledBy(host, dialog.button('Connect').click());
  expect(stage.instance.requestsTo(saveRoute).map(({ body }) => body.externalId)).toEqual(['other']);
});

test('an existing platform connection is reconnected', async ({ host, stage }) => {
  const existing = stored('Shared', { externalId: 'acme-1', scope: 'PLATFORM', projectIds: ['project-1'] });
  stage.instance.connections = [stored('Of the project', { externalId: 'acme-1' }), existing];
  const dialog = await open(host, { ...platformRequest, projectIds: ['project-1'] });
  await expect(dialog.heading('Reconnect Acme')).toBeVisible();
  await dialog.field('API key').fill('sk-123');
  const outcome = await settledBy(host, dialog.button('Reconnect').click());
  expect(outcome).toMatchObject({ value: { connection: { id: existing.id } } });
  expect(await stage.instance.stored()).toHaveLength(2);
});
