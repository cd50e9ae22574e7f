import { derivedId } from '../demo/instance/ids.ts';
import { acmeDialog, openAcme } from './support/acme.ts';
import type { HostPage } from './support/host-page.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

const oldPiece = {
  ...secretPiece,
  version: '1.0.0',
  auth: { ...(secretPiece.auth as object), displayName: 'Old key' },
};
const listRoute = 'GET /v1/app-connections';

const stored = {
  id: derivedId('acme-1'),
  externalId: 'acme-1',
  displayName: 'Sales account',
  pieceName: secretPiece.name,
  type: 'SECRET_TEXT',
  pieceVersion: oldPiece.version,
};

async function save(host: HostPage, label = 'API key') {
  const { root, submit } = acmeDialog(host);
  await root.getByLabel(label, { exact: true }).fill('sk-123');
  await submit.click();
  return host.settled();
}

test('an existing connection keeps its display name and its version of the piece', async ({ host, stage }) => {
  stage.instance.pieces = [oldPiece];
  stage.instance.connections = [{ ...stored, externalId: 'other' }, stored];
  const { root, submit } = await openAcme(host);
  await expect(root.getByRole('heading', { name: 'Reconnect Acme' })).toBeVisible();
  const notice = 'You’re reconnecting “Sales account”. What you enter here replaces its current details.';
  await expect(root.getByText(notice)).toBeVisible();
  await expect(submit).toHaveText('Reconnect');
  await expect(root.getByLabel('Connection name')).toHaveCount(0);
  const outcome = await save(host, 'Old key');
  expect(outcome).toMatchObject({ value: { connection: { id: stored.id, name: 'acme-1' } } });
  const { externalId, displayName, pieceVersion } = stored;
  expect(stage.instance.saves).toEqual([expect.objectContaining({ externalId, displayName, pieceVersion })]);
  expect(await host.events()).toContainEqual({ type: 'ready', connectionType: 'SECRET_TEXT', mode: 'reconnect' });
});

test('the question before input is discarded says that nothing changes', async ({ host, page, stage }) => {
  stage.instance.connections = [{ ...stored, pieceVersion: secretPiece.version }];
  const { frame, key } = await openAcme(host);
  await key.fill('sk-123');
  await page.keyboard.press('Escape');
  await expect(frame.getByRole('alertdialog')).toHaveAccessibleDescription(
    '“Sales account” keeps its current details. What you entered will be lost.',
  );
  expect(stage.instance.saves).toEqual([]);
});

test('the option displayName renames the connection', async ({ host, stage }) => {
  stage.instance.connections = [{ ...stored, pieceVersion: secretPiece.version }];
  await openAcme(host, { displayName: 'Renamed' });
  await save(host);
  expect(stage.instance.saves).toEqual([expect.objectContaining({ displayName: 'Renamed' })]);
});

test('the latest version replaces a version of the piece that no longer exists', async ({ host, stage }) => {
  stage.instance.connections = [stored];
  const { root } = await openAcme(host);
  await expect(root.getByRole('heading', { name: 'Reconnect Acme' })).toBeVisible();
  await save(host);
  expect(stage.instance.saves).toEqual([expect.objectContaining({ pieceVersion: secretPiece.version })]);
});

test('the connection is found on a later page of the list', async ({ host, stage }) => {
  const others = (page: number) =>
    Array.from({ length: 3 }, (_, index) => ({ ...stored, externalId: `${page}-${index}` }));
  stage.instance.on(listRoute, ({ query }) => {
    const page = Number(query.get('cursor') ?? 0);
    const data = page === 2 ? [...others(page), { ...stored, pieceVersion: secretPiece.version }] : others(page);
    return { status: 200, body: { data, next: page < 2 ? String(page + 1) : null, previous: null } };
  });
  const { root } = await openAcme(host);
  await expect(root.getByText('You’re reconnecting “Sales account”.')).toBeVisible();
  const requests = stage.instance.requestsTo(listRoute);
  expect(requests.map(({ query }) => query.get('cursor'))).toEqual([null, '1', '2']);
  for (const { query } of requests) {
    expect(query.get('projectId')).toBe('project-1');
    expect(query.get('pieceName')).toBe(secretPiece.name);
  }
});

test('a platform connection with the same name is not reconnected', async ({ host, stage }) => {
  const body = { data: [{ ...stored, scope: 'PLATFORM' }], next: null, previous: null };
  stage.instance.on(listRoute, () => ({ status: 200, body }));
  const { root } = await openAcme(host);
  await expect(root.getByRole('heading', { name: 'Connect Acme' })).toBeVisible();
  await save(host);
  expect(stage.instance.saves).toEqual([
    expect.objectContaining({ displayName: 'acme-1', pieceVersion: secretPiece.version }),
  ]);
});

for (const answer of [
  { status: 500, body: {} },
  { status: 200, body: { data: 'nonsense' } },
]) {
  test(`the form works if the list cannot be loaded (${JSON.stringify(answer)})`, async ({ host, stage }) => {
    stage.instance.on(listRoute, () => answer);
    await openAcme(host);
    await save(host);
    expect(stage.instance.saves).toEqual([expect.objectContaining({ externalId: 'acme-1', displayName: 'acme-1' })]);
  });
}

test('a save does not wait longer than five seconds for a list that does not respond', async ({
  host,
  stage,
  page,
}) => {
  await page.clock.install();
  stage.instance.hold(listRoute);
  const { root, key, submit } = await openAcme(host);
  await key.fill('sk-123');
  await submit.click();
  await expect(root.getByRole('status')).toHaveText('Connecting…');
  await expect.poll(() => stage.instance.count(listRoute)).toBe(1);
  await expect.poll(() => stage.instance.count(`GET /v1/pieces/${secretPiece.name}`)).toBe(2);
  expect(stage.instance.saves).toHaveLength(0);
  await expect(async () => {
    await page.clock.fastForward(5000);
    expect((await host.outcome()).status).toBe('resolved');
  }).toPass();
  expect(stage.instance.saves).toHaveLength(1);
});
