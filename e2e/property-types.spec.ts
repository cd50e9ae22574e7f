import { UpsertAppConnectionRequestBody } from '@activepieces/shared';
import { CustomDialog } from './support/custom.ts';
import { expect, test } from './support/test.ts';

const option = (value: unknown, label = String(value)) => ({ label, value });

/** One of each type, with the members that are particular to it. */
const allTypes = {
  note: { type: 'MARKDOWN', description: 'Read **this** first.', required: false, variant: 'WARNING' },
  account: { type: 'SHORT_TEXT', displayName: 'Account', required: true, description: 'See https://x.example/help.' },
  region: { type: 'SHORT_TEXT', displayName: 'Region', required: false, defaultValue: 'eu' },
  notes: { type: 'LONG_TEXT', displayName: 'Notes', required: false },
  secret: { type: 'SECRET_TEXT', displayName: 'Secret', required: true, defaultValue: 'ignored' },
  port: { type: 'NUMBER', displayName: 'Port', required: false, defaultValue: 5432 },
  limit: { type: 'NUMBER', displayName: 'Limit', required: false },
  tls: { type: 'CHECKBOX', displayName: 'Use TLS', required: false, defaultValue: true },
  trace: { type: 'CHECKBOX', displayName: 'Trace', required: true },
  zone: { type: 'STATIC_DROPDOWN', displayName: 'Zone', required: false, options: { options: [option('a')] } },
  scopes: {
    type: 'STATIC_MULTI_SELECT_DROPDOWN',
    displayName: 'Scopes',
    required: false,
    options: { options: [option('read'), option(0, 'none'), option({ all: true }, 'all')] },
  },
  future: { type: 'HOLOGRAM', displayName: 'Hologram', required: false },
};

for (const type of ['CUSTOM_AUTH', 'OIDC']) {
  test(`${type}: untouched properties are saved with their default or an empty value`, async ({ host, stage }) => {
    const dialog = await CustomDialog.open(host, allTypes, type);
    await dialog.field('Account').fill('acme');
    await dialog.field('Secret').fill('s3cret');
    const props = await dialog.save();
    expect(props).toEqual({
      note: '',
      account: 'acme',
      region: 'eu',
      notes: '',
      secret: 's3cret',
      port: 5432,
      limit: null,
      tls: true,
      trace: false,
      zone: null,
      scopes: [],
    });
    const [body] = stage.instance.saves;
    expect(body).toMatchObject({ type, value: { type } });
    expect(UpsertAppConnectionRequestBody.parse(body)).toEqual(body);
  });
}

test('values are saved in the type of their property', async ({ host }) => {
  const dialog = await CustomDialog.open(host, allTypes);
  await dialog.field('Account').fill('acme');
  await dialog.field('Region').fill('');
  await dialog.field('Notes').fill('one\ntwo');
  await expect(dialog.field('Notes')).toHaveJSProperty('tagName', 'TEXTAREA');
  await dialog.field('Secret').fill('s3cret');
  await dialog.field('Port').fill(' 1e3 ');
  await dialog.field('Limit').fill('-0.5');
  await dialog.field('Use TLS').uncheck();
  await dialog.field('Trace').check();
  await dialog.field('Zone').selectOption('a');
  const scopes = dialog.root.getByRole('group', { name: 'Scopes' });
  await scopes.getByLabel('all').check();
  await scopes.getByLabel('none').check();
  await scopes.getByLabel('read').check();
  await scopes.getByLabel('read').uncheck();
  const props = await dialog.save();
  expect(props).toMatchObject({ region: '', notes: 'one\ntwo', port: 1000, limit: -0.5, tls: false, trace: true });
  expect(props).toMatchObject({ zone: 'a', scopes: [0, { all: true }] });
});

test('all missing required values are reported at once, and the first field gets the focus', async ({
  host,
  stage,
}) => {
  const options = { options: [option(1)] };
  const dialog = await CustomDialog.open(host, {
    text: { type: 'SHORT_TEXT', displayName: 'Text', required: true },
    secret: { type: 'SECRET_TEXT', displayName: 'Secret', required: true },
    number: { type: 'NUMBER', displayName: 'Number', required: true },
    one: { type: 'STATIC_DROPDOWN', displayName: 'One', required: true, options },
    some: { type: 'STATIC_MULTI_SELECT_DROPDOWN', displayName: 'Some', required: true, options },
  });
  await dialog.field('Text').fill('   ');
  await dialog.submit.click();
  await expect(dialog.field('Text')).toBeFocused();
  expect(await dialog.errorOf('Text')).toBe('Enter Text.');
  expect(await dialog.errorOf('Secret')).toBe('Enter Secret.');
  expect(await dialog.errorOf('Number')).toBe('Enter Number.');
  expect(await dialog.errorOf('One')).toBe('Choose One.');
  await expect(dialog.root.getByRole('group', { name: 'Some' })).toContainText('Choose Some.');
  expect(stage.instance.saves).toEqual([]);

  await dialog.field('Text').fill('x');
  await expect(dialog.root).not.toContainText('Enter Text.');
  await dialog.submit.click();
  await expect(dialog.field('Secret')).toBeFocused();
  expect(stage.instance.saves).toEqual([]);
});

test('a required property of an unknown type shows an explanation, and nothing is saved', async ({ host, stage }) => {
  const dialog = await CustomDialog.open(host, {
    text: { type: 'SHORT_TEXT', displayName: 'Text', required: false },
    hologram: { type: 'HOLOGRAM', displayName: 'Hologram', required: true },
  });
  const text = 'Hologram can’t be entered here yet. Contact support.';
  await expect(dialog.root.getByText(text)).toBeVisible();
  await dialog.submit.click();
  await expect(dialog.root.locator('[data-problem]')).toBeFocused();
  expect(stage.instance.saves).toEqual([]);
});

test('MARKDOWN properties are shown in the box of their variant', async ({ host, stage }) => {
  const redirectUrl = 'http://instance.localhost/back';
  stage.instance.flags.THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL = redirectUrl;
  const variants = { BORDERLESS: undefined, INFO: 'Note', WARNING: 'Warning', TIP: 'Tip', undefined: 'Note' };
  const note = (variant: string) => ({
    type: 'MARKDOWN',
    variant,
    description: `Some **${variant}** {{redirectUrl}}!`,
  });
  const dialog = await CustomDialog.open(
    host,
    Object.fromEntries(Object.keys(variants).map((variant) => [variant, note(variant)])),
  );
  for (const [variant, label] of Object.entries(variants)) {
    await expect(dialog.root.getByText(`Some ${variant} ${redirectUrl}!`).locator('strong')).toHaveText(variant);
    const box = dialog.root.getByText(new RegExp(`^${label}: ?Some ${variant} ${redirectUrl}!$`));
    await expect(box).toHaveCount(label ? 1 : 0);
  }
});
