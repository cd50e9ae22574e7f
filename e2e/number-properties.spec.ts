import { CustomDialog } from './support/custom.ts';
import { expect, test } from './support/test.ts';

test('an invalid number is reported with an example', async ({ host, stage }) => {
  const dialog = await CustomDialog.open(host, { port: { type: 'NUMBER', displayName: 'Port', required: false } });
  const port = dialog.field('Port');
  for (const text of ['abc', '1,5', '0x10', '1e999', '--1', '12 34', 'Infinity']) {
    await port.fill(text);
    await dialog.submit.click();
    await expect(port).toBeFocused();
    await expect(port).toHaveAttribute('aria-invalid', 'true');
    expect(await dialog.errorOf('Port'), text).toBe('Port must be a number, for example 5432.');
  }
  expect(stage.instance.saves).toEqual([]);
  await port.fill('');
  expect(await dialog.save()).toEqual({ port: null });
});

test('digits of any script are accepted', async ({ host, stage }) => {
  const port = { type: 'NUMBER', displayName: 'Port', required: false };
  const dialog = await CustomDialog.open(host, { wide: { ...port, displayName: 'Wide' }, arabic: port });
  await dialog.field('Wide').fill('９９３');
  await dialog.field('Port').fill('٩٩٣');
  expect(await dialog.save()).toEqual({ wide: 993, arabic: 993 });
  expect(stage.instance.saves).toHaveLength(1);
});

test('a number whose digits a JSON number cannot hold is not sent as another one', async ({ host, stage }) => {
  const dialog = await CustomDialog.open(host, { id: { type: 'NUMBER', displayName: 'Account', required: true } });
  for (const [typed, sent] of [
    ['10038000307000729', '10038000307000728'],
    ['0.12345678901234567891', '0.12345678901234568'],
  ]) {
    await dialog.field('Account').fill(String(typed));
    await dialog.submit.click();
    expect(await dialog.errorOf('Account')).toBe(
      `Account has too many digits and would become ${sent}. Enter at most 15 digits.`,
    );
    await expect(dialog.field('Account')).toHaveValue(String(typed));
  }
  expect(stage.instance.saves).toEqual([]);
  await dialog.field('Account').fill('10038000307000728');
  expect(await dialog.save()).toEqual({ id: 10038000307000728 });
});
