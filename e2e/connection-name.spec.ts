import { derivedId } from '../demo/instance/ids.ts';
import { openAcme } from './support/acme.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

const existing = (externalId: string, displayName: string) => ({
  id: derivedId(externalId),
  externalId,
  displayName,
  pieceName: secretPiece.name,
  type: 'SECRET_TEXT',
  pieceVersion: secretPiece.version,
});

for (const { given, options, expected } of [
  { given: 'connectionName', options: {}, expected: { externalId: 'acme-1', displayName: 'acme-1' } },
  {
    given: 'connectionName with + & # % and spaces',
    options: { connectionName: 'a+b & c#d %41 é' },
    expected: { externalId: 'a+b & c#d %41 é', displayName: 'a+b & c#d %41 é' },
  },
  {
    given: 'connectionName and displayName',
    options: { displayName: 'My Acme' },
    expected: { externalId: 'acme-1', displayName: 'My Acme' },
  },
]) {
  test(`${given}: names the connection, without an input for the name`, async ({ host, stage }) => {
    const { root, key, submit } = await openAcme(host, options);
    await key.fill('sk-123');
    await expect(root.getByLabel('Connection name')).toHaveCount(0);
    await submit.click();
    expect(await host.settled()).toMatchObject({ value: { connection: { name: expected.externalId } } });
    expect(stage.instance.saves).toEqual([expect.objectContaining(expected)]);
  });
}

test('without connectionName the dialog suggests a name that is not in use', async ({ host, stage }) => {
  stage.instance.connections = [existing('x', ' ACME'), existing('y', 'Acme 2')];
  const { root, key, submit } = await openAcme(host, { connectionName: undefined });
  await expect(root.getByLabel('Connection name')).toHaveValue('Acme 3');
  await key.fill('sk-123');
  await submit.click();
  const outcome = await host.settled();
  const [body] = stage.instance.saves;
  expect(body).toMatchObject({ displayName: 'Acme 3', externalId: expect.stringMatching(/^[0-9A-Za-z]{21}$/) });
  expect(outcome).toMatchObject({ value: { connection: { name: body?.externalId } } });
});

test('without connectionName and a list of connections the dialog suggests the name of the piece', async ({
  host,
  stage,
}) => {
  stage.instance.on('GET /v1/app-connections', () => ({ status: 403, body: { code: 'PERMISSION_DENIED' } }));
  const { root, key, submit } = await openAcme(host, { connectionName: undefined });
  await expect(root.getByLabel('Connection name')).toHaveValue('Acme');
  await key.fill('sk-123');
  await submit.click();
  await host.settled();
  expect(stage.instance.saves).toEqual([expect.objectContaining({ displayName: 'Acme' })]);
});

test('a list of connections that arrives late does not change the name that the user typed', async ({
  host,
  stage,
}) => {
  stage.instance.connections = [existing('x', 'Mine')];
  const release = stage.instance.hold('GET /v1/app-connections');
  const { root, key } = await openAcme(host, { connectionName: undefined });
  const name = root.getByLabel('Connection name');
  await name.fill('mine');
  await key.fill('sk-123');
  await expect(root.getByText('already exists')).toHaveCount(0);
  release();
  await expect(root.getByText('A connection with this name already exists. Choose another name.')).toBeVisible();
  await expect(name).toHaveValue('mine');
});

test('a name in use is reported while typing, and is not saved', async ({ host, stage }) => {
  stage.instance.connections = [existing('x', 'Sales')];
  const { root, key, submit } = await openAcme(host, { connectionName: undefined });
  const name = root.getByLabel('Connection name');
  const nameInUse = root.getByText('A connection with this name already exists. Choose another name.');
  await key.fill('sk-123');
  await expect.poll(() => stage.instance.count('GET /v1/app-connections')).toBe(1);
  await name.fill('sales ');
  await expect(nameInUse).toBeVisible();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await submit.click();
  await expect(name).toBeFocused();
  await name.fill('Sales EU');
  await expect(nameInUse).toHaveCount(0);
  await name.fill('  ');
  await submit.click();
  await expect(root.getByText('Enter Connection name.')).toBeVisible();
  expect(stage.instance.saves).toEqual([]);
  await name.fill(' Sales EU ');
  await submit.click();
  await host.settled();
  expect(stage.instance.saves).toEqual([expect.objectContaining({ displayName: 'Sales EU' })]);
});

test('the externalId stays the same after failed saves and a change of the name', async ({ host, stage }) => {
  const refusal = { status: 500, body: {} };
  stage.instance.inTurn('POST /v1/app-connections', refusal, refusal);
  const { root, key, submit, alert } = await openAcme(host, { connectionName: undefined });
  await key.fill('sk-123');
  await submit.click();
  await expect(alert).toBeVisible();
  await root.getByLabel('Connection name').fill('Another');
  await submit.click();
  await expect.poll(() => stage.instance.saves.length).toBe(2);
  await expect(alert).toBeFocused();
  await submit.click();
  await host.settled();
  const [first, second, third] = stage.instance.saves;
  expect(new Set([first?.externalId, second?.externalId, third?.externalId]).size).toBe(1);
  expect(third).toMatchObject({ displayName: 'Another' });
});
