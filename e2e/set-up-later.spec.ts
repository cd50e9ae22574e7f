import { UpsertAppConnectionRequestBody } from '@activepieces/shared';
import { openAcme } from './support/acme.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

// With reduced motion there is no success screen.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const route = 'POST /v1/app-connections';

test('allowSetupLater: a placeholder is saved without credentials', async ({ host, stage }) => {
  const { root } = await openAcme(host, { allowSetupLater: true });
  await root.getByRole('button', { name: 'Set up later' }).click();
  await expect(root.getByRole('heading', { name: 'You can set up Acme later' })).toBeFocused();
  const outcome = await host.settled();
  const id = (await stage.instance.stored())[0]?.id;
  expect(outcome).toEqual({ status: 'resolved', value: { connection: { id, name: 'acme-1' } } });
  const [body] = stage.instance.saves;
  expect(body).toEqual({
    externalId: 'acme-1',
    displayName: 'acme-1',
    pieceName: secretPiece.name,
    projectId: 'project-1',
    pieceVersion: secretPiece.version,
    type: 'PLACEHOLDER',
  });
  expect(UpsertAppConnectionRequestBody.parse(body)).toEqual(body);
});

test('“Set up later” does not send credentials that were entered', async ({ host, stage }) => {
  const { root, key } = await openAcme(host, { allowSetupLater: true });
  await key.fill('sk-123');
  await root.getByRole('button', { name: 'Set up later' }).click();
  await host.settled();
  expect(JSON.stringify(stage.instance.saves)).not.toContain('sk-123');
  expect(stage.instance.saves).toEqual([expect.objectContaining({ type: 'PLACEHOLDER' })]);
});

test('“Set up later” still requires a name', async ({ host, stage }) => {
  const { root } = await openAcme(host, { allowSetupLater: true, connectionName: undefined });
  const setUpLater = root.getByRole('button', { name: 'Set up later' });
  await root.getByLabel('Connection name').fill('');
  await setUpLater.click();
  await expect(root.getByText('Enter Connection name.')).toBeVisible();
  await expect(root.getByText('Enter API key.')).toHaveCount(0);
  expect(stage.instance.saves).toEqual([]);
  await root.getByLabel('Connection name').fill('For later');
  await setUpLater.click();
  await host.settled();
  expect(stage.instance.saves).toEqual([expect.objectContaining({ type: 'PLACEHOLDER', displayName: 'For later' })]);
});

test('if the server does not support placeholders, an error is shown and the form can be saved', async ({
  host,
  stage,
}) => {
  stage.instance.inTurn(route, { status: 400, body: { code: 'FST_ERR_VALIDATION', message: 'body/ Invalid input' } });
  const { root, alert, key, submit } = await openAcme(host, { allowSetupLater: true });
  await root.getByRole('button', { name: 'Set up later' }).click();
  await expect(alert).toBeFocused();
  await key.fill('sk-123');
  await submit.click();
  await host.settled();
  expect(stage.instance.saves.map(({ type }) => type)).toEqual(['PLACEHOLDER', 'SECRET_TEXT']);
});

for (const allowSetupLater of [undefined, false]) {
  test(`allowSetupLater ${allowSetupLater}: there is no button “Set up later”`, async ({ host }) => {
    const { root, key } = await openAcme(host, { allowSetupLater });
    await expect(key).toBeVisible();
    await expect(root.getByRole('button', { name: 'Set up later' })).toHaveCount(0);
  });
}
