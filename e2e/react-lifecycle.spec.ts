import { button, saved, secretInput, typeAndSave } from './support/journey.ts';
import { openReactPage, reactVersions, recorded, renderOnServer } from './support/react-page.ts';
import { call, expectNothingOpen, status, test } from './support/react-test.ts';
import { expect } from './support/test.ts';

const { connection } = saved.value;

for (const version of reactVersions) {
  test.describe(`React ${version}`, () => {
    test('unmounting closes the dialog', async ({ page, stage, dialog }) => {
      await openReactPage(page, stage, 'panel', { version });
      await button(page, 'Connect').click();
      await expect(secretInput(dialog)).toBeFocused();
      await call(page, 'unmount');
      await expectNothingOpen(page);
      await expect.poll(() => recorded(page, connection.name)).toEqual([null]);
      expect(await recorded(page, 'status')).toEqual(['idle', 'idle', 'open']);
      await expect(page.locator('html')).toHaveCSS('overflow', 'visible');
    });

    test('a dialog that an effect opens is open once, although StrictMode runs the effect twice', async ({
      page,
      stage,
      dialog,
    }) => {
      await openReactPage(page, stage, 'effect', { version });
      await expect.poll(() => recorded(page, 'effect')).toEqual([null]);
      await expect(secretInput(dialog)).toBeFocused();
      await expect(page.locator('dialog')).toHaveCount(1);
      await expect(status(page)).toHaveText('open');
      await typeAndSave(dialog);
      await expect(status(page)).toHaveText('connected');
      expect(await recorded(page, 'effect')).toEqual([null, connection.name]);
    });

    test('a component that suspends keeps its dialog', async ({ page, stage, dialog }) => {
      await openReactPage(page, stage, 'suspense', { version });
      await button(page, 'Connect').click();
      await expect(secretInput(dialog)).toBeFocused();
      await call(page, 'suspend');
      await expect(page.getByText('Loading')).toBeVisible();
      await typeAndSave(dialog);
      await expect.poll(() => recorded(page, connection.name)).toEqual([connection.name]);
      await call(page, 'resume');
      await expect(status(page)).toHaveText(`connected ${connection.name}`);
    });

    test('a page from the server is hydrated without a difference', async ({ page, stage, dialog }, info) => {
      const html = await renderOnServer(stage, 'panel', { version }, info);
      expect(html).toContain('<output>idle</output>');
      await openReactPage(page, stage, 'panel', { version, html });
      await button(page, 'Connect').click();
      await typeAndSave(dialog);
      await expect(status(page)).toHaveText(`connected ${connection.name}`);
    });
  });
}

test('React 19: a hidden <Activity> closes its dialog, and is idle when it is shown again', async ({
  page,
  stage,
  dialog,
}) => {
  await openReactPage(page, stage, 'activity', { version: 19 });
  await button(page, 'Connect').click();
  await expect(secretInput(dialog)).toBeFocused();
  await call(page, 'setActivity', 'hidden');
  await expectNothingOpen(page);
  await expect(status(page)).toBeHidden();
  await call(page, 'setActivity', 'visible');
  await expect(status(page)).toHaveText('idle');
});
