import { CustomDialog } from './support/custom.ts';
import { expect, test } from './support/test.ts';

const options = (...values: unknown[]) => ({
  options: values.map((value) => ({ label: `L${JSON.stringify(value)}`, value })),
});
const longList = options(...Array.from({ length: 30 }, (_, index) => `region-${index}`));

const dropdown = (overrides: object) => ({
  type: 'STATIC_DROPDOWN',
  displayName: 'Region',
  required: false,
  ...overrides,
});

test('sends the JSON value of the chosen option', async ({ host }) => {
  const values = [{ deep: [1, { a: null }] }, 0, false, '', 'text', 12.5, ['a'], null];
  const properties = values.map((value, index) => [
    `p${index}`,
    dropdown({ displayName: `List ${index}`, required: true, options: options('other', value) }),
  ]);
  const dialog = await CustomDialog.open(host, Object.fromEntries(properties));
  for (const [index, value] of values.entries()) {
    await dialog.field(`List ${index}`).selectOption(`L${JSON.stringify(value)}`);
  }
  expect(await dialog.save()).toEqual(Object.fromEntries(values.map((value, index) => [`p${index}`, value])));
});

test('selects the option that deeply equals the default value', async ({ host }) => {
  const dialog = await CustomDialog.open(host, {
    zero: dropdown({ displayName: 'Zero', defaultValue: 0, options: options(1, 0) }),
    off: dropdown({ displayName: 'Off', defaultValue: false, options: options(true, false) }),
    deep: dropdown({ displayName: 'Deep', defaultValue: { a: [1] }, options: options({ a: [2] }, { a: [1] }) }),
    gone: dropdown({ displayName: 'Gone', defaultValue: 'old', options: options('new') }),
    some: {
      type: 'STATIC_MULTI_SELECT_DROPDOWN',
      displayName: 'Some',
      required: false,
      defaultValue: [{ a: 1 }, 0],
      options: options(0, 1, { a: 1 }),
    },
  });
  await expect(dialog.field('Deep').locator('option:checked')).toHaveText('L{"a":[1]}');
  await expect(dialog.field('Gone').locator('option:checked')).toHaveText('Select an option');
  expect(await dialog.save()).toEqual({ zero: 0, off: false, deep: { a: [1] }, gone: 'old', some: [0, { a: 1 }] });
});

test('an optional choice can be cleared', async ({ host }) => {
  const dialog = await CustomDialog.open(host, {
    short: dropdown({ displayName: 'Short', defaultValue: 'a', options: options('a', 'b') }),
    long: dropdown({ displayName: 'Long', defaultValue: 'region-3', options: longList }),
  });
  await dialog.field('Short').selectOption({ label: 'Select an option' });
  await dialog.root.getByRole('button', { name: 'Clear Long' }).click();
  await expect(dialog.field('Long')).toHaveValue('');
  await expect(dialog.field('Long')).toBeFocused();
  expect(await dialog.save()).toEqual({ short: null, long: null });
});

test('a required choice cannot be cleared, and shows the piece’s placeholder', async ({ host }) => {
  const placeholder = 'Pick a region';
  const dialog = await CustomDialog.open(host, {
    short: dropdown({ displayName: 'Short', required: true, options: { ...options('a', 'b'), placeholder } }),
    long: dropdown({ displayName: 'Long', required: true, options: { ...longList, placeholder } }),
  });
  await expect(dialog.field('Short').locator('option:checked')).toHaveText(placeholder);
  await expect(dialog.field('Short').locator('option').first()).toBeDisabled();
  await expect(dialog.field('Long')).toHaveAttribute('placeholder', placeholder);
  await dialog.field('Long').fill('region-2');
  await dialog.field('Long').press('Enter');
  await expect(dialog.field('Long')).toHaveValue('L"region-2"');
  await expect(dialog.root.getByRole('button', { name: 'Clear Long' })).toHaveCount(0);
});

test('a disabled list is shown, accepts no input and does not block saving', async ({ host }) => {
  const disabled = { ...options('a'), disabled: true };
  const dialog = await CustomDialog.open(host, {
    one: dropdown({ displayName: 'One', required: true, options: disabled }),
    preset: dropdown({ displayName: 'Preset', required: true, defaultValue: 'a', options: disabled }),
    some: { type: 'STATIC_MULTI_SELECT_DROPDOWN', displayName: 'Some', required: true, options: disabled },
  });
  await expect(dialog.field('One')).toBeDisabled();
  await expect(dialog.root.getByRole('group', { name: 'Some' }).getByRole('checkbox')).toBeDisabled();
  expect(await dialog.save()).toEqual({ one: null, preset: 'a', some: [] });
});

test('a long list can be searched and chosen from by keyboard', async ({ host }) => {
  const accents = { options: [...longList.options, { label: 'Zürich', value: 'zrh' }] };
  const dialog = await CustomDialog.open(host, { region: dropdown({ options: accents }) });
  const region = dialog.field('Region').and(dialog.root.locator('input'));
  await region.focus();
  await region.press('ArrowDown');
  await expect(dialog.root.getByRole('option')).toHaveCount(31);
  await region.pressSequentially('REGION-1');
  await expect(dialog.root.getByRole('option')).toHaveCount(11);
  await region.press('ArrowDown');
  await region.press('ArrowDown');
  await region.press('ArrowUp');
  await expect(dialog.root.getByRole('option', { selected: true })).toHaveText('L"region-10"');
  await region.press('Enter');
  await expect(region).toHaveValue('L"region-10"');

  await region.pressSequentially('nowhere');
  await expect(dialog.root.getByRole('status').filter({ hasText: 'Nothing found' })).toHaveCount(1);
  await region.press('Escape');
  await expect(region, 'Escape closes the list only').toHaveValue('L"region-10"');

  await region.fill('zurich');
  await region.press('Enter');
  expect(await dialog.save()).toEqual({ region: 'zrh' });
});

test('an option of a long list can be chosen by mouse', async ({ host }) => {
  const dialog = await CustomDialog.open(host, { region: dropdown({ options: longList }) });
  const region = dialog.field('Region').and(dialog.root.locator('input'));
  await region.click();
  await dialog.root.getByRole('option', { name: 'L"region-25"' }).click();
  await expect(region).toHaveValue('L"region-25"');
  await expect(dialog.root.getByRole('listbox')).toBeHidden();
  expect(await dialog.save()).toEqual({ region: 'region-25' });
});

test('searching a long list of checkboxes keeps the ones that are checked', async ({ host }) => {
  const some = { type: 'STATIC_MULTI_SELECT_DROPDOWN', displayName: 'Regions', required: true, options: longList };
  const dialog = await CustomDialog.open(host, { some });
  await dialog.root.getByLabel('L"region-7"', { exact: true }).check();
  await dialog.root.getByRole('searchbox', { name: 'Search Regions' }).fill('region-2');
  await expect(dialog.root.getByRole('checkbox')).toHaveCount(11);
  await dialog.root.getByLabel('L"region-29"', { exact: true }).check();
  expect(await dialog.save()).toEqual({ some: ['region-7', 'region-29'] });
});
