import { openAcme } from './support/acme.ts';
import { decide, expect, mailerSaved, test } from './support/oauth2.ts';
import { secretPiece } from './support/pieces.ts';
import { dialogFrame } from './support/test.ts';
import { translatePage, translatorKinds } from './support/translate.ts';

for (const kind of translatorKinds) {
  test(`a translator that ${kind}: the words follow the state of the provider’s window`, async ({ host, oauth2 }) => {
    const dialog = await oauth2.open();
    const window = await dialog.signIn();
    await expect(dialog.root.getByRole('heading', { level: 2 })).toHaveText('Continue in the Mailer window');
    await translatePage(dialog.root, kind);
    await expect(dialog.root.getByRole('heading', { level: 2 })).toHaveText(/^\s*«Continue in the Mailer window»$/);
    await window.close();
    await expect(dialog.root.getByRole('heading', { level: 2 })).toHaveText(/^\s*«Finish in the other window»$/);
    await expect(dialog.root.getByRole('status').first()).not.toContainText('Continue in the Mailer window');
    decide(await dialog.signIn(dialog.root.getByRole('button', { name: '«Start again»' })));
    expect(await host.settled()).toEqual(mailerSaved);
  });

  test(`a translator that ${kind}: errors and labels of a form come and go`, async ({ host, stage }) => {
    const { root, key: labelled } = await openAcme(host);
    await expect(labelled).toBeFocused();
    await translatePage(root, kind);
    const key = root.locator('input[type=password]');
    const submit = root.locator('[type=submit]');
    await expect(submit).toHaveText(/^\s*«Connect»$/);
    await submit.click();
    await expect(key).toHaveAccessibleDescription(/«Enter API key\.»/);
    await key.fill('sk-123');
    await expect(root).not.toContainText('Enter API key.');
    const release = stage.instance.hold('POST /v1/app-connections');
    await submit.click();
    await expect(submit).toHaveText(/^\s*«Connecting…»$/);
    release();
    expect((await host.settled()).status).toBe('resolved');
  });

  test(`a translator that ${kind}: a list can be searched, and its rows changed`, async ({ host, stage }) => {
    stage.instance.pieces = [secretPiece];
    stage.instance.connections = ['Alpha', 'Gamma', ...'abcdefghij'].map((displayName, index) => ({
      id: String(index).padStart(21, '0'),
      externalId: displayName,
      displayName,
      pieceName: secretPiece.name,
      pieceVersion: '1.0.0',
      type: 'SECRET_TEXT',
    }));
    await host.open();
    await host.connections();
    const root = dialogFrame(host.page).getByRole('dialog');
    await expect(root.getByText('Alpha')).toBeVisible();
    await translatePage(root, kind);
    await expect(root.getByText('«Alpha»')).toBeVisible();
    await root.locator('input[type=search]').fill('Gam');
    await expect(root.getByText('Alpha')).toHaveCount(0);
    await expect(root.getByText('«Gamma»')).toBeVisible();
    await root.locator('input[type=search]').fill('');
    await expect(root.getByText('«Alpha»')).toBeVisible();
    await expect(root.getByText('«Gamma»')).toHaveCount(1);
  });
}

test('a failed load that is translated can be repeated', async ({ host, stage }) => {
  const failure = { status: 500, body: {} };
  // Of the public piece, and of the signed-in user's.
  stage.instance.inTurn(`GET /v1/pieces/${secretPiece.name}`, failure, failure, failure, failure);
  const { root } = await openAcme(host);
  await expect(root.getByRole('button', { name: 'Try again' })).toBeVisible();
  await translatePage(root);
  await root.getByRole('button', { name: '«Try again»' }).click();
  await expect(root.locator('input[type=password]')).toBeFocused();
  await expect(root).not.toContainText('Something went wrong');
});

test('a text that the translator shows in the original again follows the state', async ({ host, oauth2 }) => {
  const dialog = await oauth2.open();
  const window = await dialog.signIn();
  const heading = dialog.root.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Continue in the Mailer window');
  // Translated once, and restored by the node that was there.
  await heading.evaluate((element) => {
    const [text] = element.childNodes as unknown as [Text];
    const font = document.createElement('font');
    font.textContent = '«translated»';
    text.replaceWith(font);
    Object.assign(globalThis, { restore: () => font.replaceWith(text) });
  });
  await expect(heading).toHaveText(/^\s*«translated»$/);
  await expect.poll(() => heading.evaluate((element) => element.childNodes.length)).toBe(2);
  await (await dialog.frame()).evaluate('restore()');
  await expect(heading).toHaveText('Continue in the Mailer window');
  await window.close();
  await expect(heading).toHaveText('Finish in the other window');
  await dialog.button('Cancel').click();
  await dialog.button('Cancel').click();
  await host.settled();
});
