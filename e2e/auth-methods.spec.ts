import { apiKey, mailServer, prepareAllMethods } from './support/auth-methods.ts';
import { decide, expect, mailerSaved, ownClient, test } from './support/oauth2.ts';

test('shows the recommended auth method first, and lists all methods on request', async ({ oauth2 }) => {
  prepareAllMethods(oauth2);
  const dialog = await oauth2.connect();
  await expect(dialog.root.getByText('Mailer opens in a new window.')).toBeVisible();
  await dialog.button('Try another way').click();
  await expect(dialog.heading('How do you want to connect Mailer?')).toBeVisible();
  const items = dialog.root.getByRole('listitem');
  expect(await items.allInnerTexts()).toEqual([
    expect.stringMatching(/^Sign in with Mailer\s*Recommended\s*Opens Mailer in a new window/),
    expect.stringMatching(/^Your own OAuth app\s*For developers: /),
    expect.stringMatching(/^Server to server\s*For developers: /),
    expect.stringMatching(/^API key\s*Paste a key or token from Mailer\.$/),
    expect.stringMatching(/^Custom fields\s*Asks for Host and Port\.$/),
  ]);
  await expect(items.first().getByRole('button')).toBeFocused();
});

test('keeps the input of each auth method, and shares it with methods that have the same fields', async ({
  host,
  stage,
  oauth2,
}) => {
  prepareAllMethods(oauth2);
  const dialog = await oauth2.connect();
  const chooseMethod = async (name: RegExp) => {
    await dialog.button('Try another way').click();
    await dialog.root.getByRole('listitem').getByRole('button', { name }).click();
  };
  await chooseMethod(/^Custom fields/);
  await dialog.field('Host').fill('mail.example');
  await chooseMethod(/^Your own OAuth app/);
  await dialog.field('Client ID').fill(ownClient.id);
  await dialog.field('Client secret').fill(ownClient.secret);
  await chooseMethod(/^Server to server/);
  await expect(dialog.field('Client ID')).toHaveValue(ownClient.id);
  await expect(dialog.field('Client secret')).toHaveValue(ownClient.secret);
  await chooseMethod(/^Custom fields/);
  await expect(dialog.field('Host')).toHaveValue('mail.example');
  await chooseMethod(/^Sign in with Mailer/);
  decide(await dialog.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
  expect(stage.instance.saves).toMatchObject([{ type: 'PLATFORM_OAUTH2' }]);
});

test('the methods can be chosen by keyboard; Escape and Back return to the form', async ({
  host,
  page,
  stage,
  oauth2,
}) => {
  prepareAllMethods(oauth2);
  const dialog = await oauth2.connect();
  const { keyboard } = page;
  await expect(dialog.continue).toBeFocused();
  await dialog.button('Try another way').focus();
  await keyboard.press('Enter');
  const list = dialog.heading('How do you want to connect Mailer?');
  await expect(list).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog.continue).toBeFocused();
  await dialog.button('Try another way').press('Enter');
  await dialog.button('Back').press('Enter');
  await expect(dialog.continue).toBeFocused();

  await dialog.button('Try another way').press('Enter');
  await expect(dialog.root.getByRole('button', { name: /^Sign in with Mailer/ })).toBeFocused();
  for (let count = 0; count < 3; count++) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(dialog.field('Connection')).toBeFocused();
  await keyboard.type('sk-123');
  await keyboard.press('Enter');
  expect(await host.settled()).toEqual(mailerSaved);
  expect(stage.instance.saves).toMatchObject([{ type: 'SECRET_TEXT', value: { secret_text: 'sk-123' } }]);
});

const sameTypes: [distinction: string, auths: object[], names: string[]][] = [
  [
    'by their names',
    [
      { ...apiKey, displayName: 'Personal token' },
      { ...apiKey, displayName: 'Bot token' },
    ],
    ['Personal token', 'Bot token'],
  ],
  ['by a number', [mailServer, mailServer], ['Custom fields (1)', 'Custom fields (2)']],
];

for (const [distinction, auths, names] of sameTypes) {
  test(`two methods of the same type are distinguished ${distinction}`, async ({ oauth2 }) => {
    oauth2.prepare(auths, 'own');
    const dialog = await oauth2.connect();
    await dialog.button('Try another way').click();
    await expect(dialog.root.locator('.method-name')).toHaveText(
      names.map((name) => new RegExp(escapeParentheses(name))),
    );
  });
}

const escapeParentheses = (text: string) => text.replace(/[()]/g, '\\$&');
