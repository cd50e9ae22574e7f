import { openAcme } from './support/acme.ts';
import { CustomDialog } from './support/custom.ts';
import { holdSuccessScreen } from './support/hold-success-screen.ts';
import { expect, test } from './support/test.ts';

const required = 'Enter API key.';

test('Enter in an invalid input that has the focus announces the error; a click on Connect moves the focus', async ({
  host,
}) => {
  const { key, submit, alert } = await openAcme(host);
  await expect(key).toBeFocused();
  await submit.click();
  await expect(key).toBeFocused();
  await expect(key).toHaveAccessibleDescription(required);
  await expect(alert, 'the focus says it').toHaveCount(0);
  await key.press('Enter');
  await expect(alert).toHaveText(required);
  await key.fill('sk-123');
  await expect(alert).toHaveCount(0);
});

test('the error is announced at the first Enter', async ({ host }) => {
  const { key, alert } = await openAcme(host);
  await key.press('Enter');
  await expect(alert).toHaveText(required);
});

test('a disabled list does not get the first focus', async ({ host }) => {
  const options = { disabled: true, options: [] };
  const dialog = await CustomDialog.open(host, {
    list: { type: 'STATIC_DROPDOWN', displayName: 'List', required: false, options },
    text: { type: 'SHORT_TEXT', displayName: 'Text', required: true },
  });
  await expect(dialog.field('Text')).toBeFocused();
});

test('if a search has left no checkbox, a failed submit focuses that message', async ({ host }) => {
  const options = Array.from({ length: 12 }, (_, index) => ({ label: `Scope ${index}`, value: index }));
  const dialog = await CustomDialog.open(host, {
    scopes: { type: 'STATIC_MULTI_SELECT_DROPDOWN', displayName: 'Scopes', required: true, options: { options } },
  });
  await dialog.root.getByRole('searchbox').fill('zebra');
  const status = dialog.root.getByRole('group').getByRole('status');
  await expect(status).toHaveText('Nothing found');
  await dialog.submit.click();
  await expect(status).toBeFocused();
});

test('the title of the document is that of the screen', async ({ host, page, stage }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await holdSuccessScreen(page);
  const release = stage.instance.hold('*');
  const { key, submit } = await openAcme(host);
  const title = () => page.frame({ url: /\/embed\// })?.title();
  await expect.poll(title).toBe('Loading…');
  release();
  await key.fill('sk-123');
  expect(await title()).toBe('Connect Acme');
  await submit.click();
  await expect.poll(title).toBe('Acme is connected');
});
