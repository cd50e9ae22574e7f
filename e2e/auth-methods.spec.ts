import type { TestConnection as StoredConnection } from '../demo/testing/test-activepieces.ts';
import { answer, expect, mailer, mailerSaved, type OAuth2Scene, ownClient, test } from './support/oauth2.ts';

const apiKey = { type: 'SECRET_TEXT', displayName: 'Connection', required: true };
const both = 'both_client_credentials_and_authorization_code';

const mailServer = {
  type: 'CUSTOM_AUTH',
  displayName: 'Connection',
  required: true,
  props: {
    host: { type: 'SHORT_TEXT', displayName: 'Host', required: true },
    port: { type: 'NUMBER', displayName: 'Port', required: true },
  },
};

/** Every way there is. */
const prepare = (oauth2: OAuth2Scene) =>
  oauth2.prepare([oauth2.auth({ grantType: both }), apiKey, mailServer], 'platform');

test('the recommended way is shown at once, and a list of all behind a button', async ({ oauth2 }) => {
  prepare(oauth2);
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

test('what was typed is there again, and goes along where it fits', async ({ host, stage, oauth2 }) => {
  prepare(oauth2);
  const dialog = await oauth2.connect();
  const change = async (name: RegExp) => {
    await dialog.button('Try another way').click();
    await dialog.root.getByRole('listitem').getByRole('button', { name }).click();
  };
  await change(/^Custom fields/);
  await dialog.field('Host').fill('mail.example');
  await change(/^Your own OAuth app/);
  await dialog.field('Client ID').fill(ownClient.id);
  await dialog.field('Client secret').fill(ownClient.secret);
  await change(/^Server to server/);
  await expect(dialog.field('Client ID')).toHaveValue(ownClient.id);
  await expect(dialog.field('Client secret')).toHaveValue(ownClient.secret);
  await change(/^Custom fields/);
  await expect(dialog.field('Host')).toHaveValue('mail.example');
  await change(/^Sign in with Mailer/);
  answer(await dialog.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
  expect(stage.instance.saves).toMatchObject([{ type: 'PLATFORM_OAUTH2' }]);
});

test('by keyboard only; Escape and Back return to the form as it was', async ({ host, page, stage, oauth2 }) => {
  prepare(oauth2);
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

const twins: [what: string, auths: object[], names: string[]][] = [
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

for (const [what, auths, names] of twins) {
  test(`two auths of one type are told apart ${what}`, async ({ oauth2 }) => {
    oauth2.prepare(auths, 'own');
    const dialog = await oauth2.connect();
    await dialog.button('Try another way').click();
    await expect(dialog.root.locator('.method-name')).toHaveText(names.map((name) => new RegExp(escaped(name))));
  });
}

const escaped = (text: string) => text.replace(/[()]/g, '\\$&');

const reconnects: [type: string, field: string | undefined, button: string][] = [
  ['SECRET_TEXT', 'Connection', 'Reconnect'],
  ['CUSTOM_AUTH', 'Host', 'Reconnect'],
  ['OAUTH2', 'Client ID', 'Continue to Mailer'],
  ['PLATFORM_OAUTH2', undefined, 'Continue to Mailer'],
  ['CLOUD_OAUTH2', undefined, 'Continue to Mailer'],
  // A placeholder, to be set up later: by the recommended way.
  ['NO_AUTH', undefined, 'Continue to Mailer'],
];

for (const [type, input, button] of reconnects) {
  test(`a connection of type ${type} is reconnected the way it was made`, async ({ host, stage, oauth2 }) => {
    prepare(oauth2);
    const known: StoredConnection = {
      id: 'known'.padEnd(21, '0'),
      externalId: mailer.connectionName,
      displayName: 'Our Mailer',
      pieceName: mailer.pieceName,
      pieceVersion: '1.0.0',
      type,
    };
    stage.instance.connections = [known];
    await host.open();
    await host.connect(mailer);
    const root = host.page.frameLocator('iframe').getByRole('dialog');
    await expect(root.getByText('You’re reconnecting “Our Mailer”')).toBeVisible();
    await expect(root.getByRole('button', { name: button })).toBeVisible();
    await expect(root.locator('input:not([readonly])')).toHaveCount(
      input === 'Host' || input === 'Client ID' ? 2 : input ? 1 : 0,
    );
    if (input) await expect(root.getByLabel(input, { exact: true })).toBeVisible();
  });
}
