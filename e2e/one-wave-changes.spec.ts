import { openAcme } from './support/acme.ts';
import { CustomDialog } from './support/custom.ts';
import { answerPublicly, customAuthWith, holdSignIn, typeKey } from './support/one-wave.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

test('other fields of the platform’s own piece keep what was typed, the focus, and are announced', async ({
  host,
  stage,
}) => {
  const text = { type: 'SHORT_TEXT', required: true };
  const props = { host: { ...text, displayName: 'Host' }, user: { ...text, displayName: 'User' } };
  const body = { name: '@test/piece-custom', displayName: 'Custom', version: '1.0.0', auth: customAuthWith(props) };
  answerPublicly(stage, { status: 200, body }, 'GET /v1/pieces/@test/piece-custom');
  const release = holdSignIn(stage);
  const dialog = await CustomDialog.open(host, {
    host: { ...text, displayName: 'Host name' },
    port: { ...text, displayName: 'Port' },
  });
  await dialog.field('User').fill('ada');
  await dialog.field('Host').fill('h.example');
  release();
  await expect(dialog.field('Host name')).toHaveValue('h.example');
  await expect(dialog.field('Host name')).toBeFocused();
  await expect(dialog.field('User')).toHaveCount(0);
  await expect(dialog.root.getByRole('status').filter({ hasText: 'Please enter the rest again.' })).toBeVisible();
  await expect(dialog.root.getByRole('status').filter({ hasText: /^Connect / })).toHaveCount(1);
  await dialog.field('Port').fill('5432');
  expect(await dialog.save()).toEqual({ host: 'h.example', port: '5432' });
});

test('if the field with the focus is gone, the first empty one has it', async ({ host, stage }) => {
  const auth = customAuthWith({ token: { type: 'SECRET_TEXT', displayName: 'Token', required: true } });
  answerPublicly(stage, { status: 200, body: { ...secretPiece, auth } });
  const release = holdSignIn(stage);
  const dialog = await openAcme(host);
  await dialog.root.getByLabel('Token', { exact: true }).fill('t-123');
  release();
  await expect(dialog.key).toBeFocused();
});

test('a connection that exists already turns the form into a reconnect', async ({ host, stage }) => {
  const { name: pieceName, version: pieceVersion } = secretPiece;
  stage.instance.connections = [
    { id: 'c-1', externalId: 'acme-1', displayName: 'Sales', pieceName, type: 'SECRET_TEXT', pieceVersion },
  ];
  const release = holdSignIn(stage);
  const dialog = await openAcme(host);
  await expect(dialog.root.getByRole('heading', { name: 'Connect Acme' })).toBeVisible();
  await typeKey(dialog);
  release();
  await expect(dialog.root.getByRole('heading', { name: 'Reconnect Acme' })).toBeVisible();
  await expect(dialog.root.getByRole('status')).toHaveText('Reconnect Acme');
  await expect(dialog.key).toBeFocused();
  await dialog.submit.click();
  expect((await host.settled()).status).toBe('resolved');
  expect(stage.instance.saves).toMatchObject([{ displayName: 'Sales', value: { secret_text: 'sk-123' } }]);
});
