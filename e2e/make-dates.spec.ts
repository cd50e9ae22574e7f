import { expect, test } from './support/make.ts';

const parameters = [
  { name: 'since', type: 'date', label: 'Valid since', time: false, editable: true },
  { name: 'until', type: 'date', label: 'Valid until', required: true, editable: true },
];
const definition = { name: 'acme-1', label: 'Acme', type: 'apikey' as const, parameters, scope: [] };

test('a date that is entered in part is reported, and nothing is sent', async ({ scene, page }) => {
  const form = await scene.connect('acme-1', { definitions: [definition] });
  await form.field('Valid until').fill('2026-03-05T10:30');
  await form.field('Valid since').focus();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(form.field('Valid since')).toHaveAccessibleDescription(/Check that it’s complete/);
  await expect(form.field('Valid since'), 'the form is focused there').toBeFocused();
  expect(scene.make.requestsTo('POST /connections')).toEqual([]);

  await page.keyboard.type('052026');
  await expect(form.field('Valid since')).toHaveValue('2026-12-05');
  await expect(form.field('Valid since')).toHaveAccessibleDescription('');
  await form.button('Connect').click();
  await expect.poll(() => scene.make.requestsTo('POST /connections')[0]?.body).toMatchObject({ since: '2026-12-05' });
});
