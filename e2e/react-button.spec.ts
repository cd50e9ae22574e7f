import { button, closeButton, saved, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { openReactPage, reactVersions, recorded } from './support/react-page.ts';
import { expectNothingOpen, test } from './support/react-test.ts';
import { expect } from './support/test.ts';

const { connection } = saved.value;

for (const version of reactVersions) {
  test.describe(`React ${version}`, () => {
    test('ConnectButton is a button with callbacks', async ({ page, stage, dialog }) => {
      await openReactPage(page, stage, 'buttons', { version });
      const connect = button(page, 'Connect');
      await expect(connect).toHaveAttribute('type', 'button');
      await expect(connect).toHaveAttribute('title', 'Connect Acme');
      expect(await connect.evaluate((element) => element.getAttributeNames())).toEqual(['type', 'class', 'title']);
      await button(page, 'Focus').click();
      await expect(connect).toBeFocused();
      await button(page, 'Prevented').click();
      await expectNothingOpen(page);
      await connect.click();
      lastInput(closeButton(dialog).click());
      await expect.poll(() => recorded(page, 'onClosed')).toEqual([true]);
      await connect.click();
      await typeAndSave(dialog);
      await expect.poll(() => recorded(page, 'onConnected')).toEqual([connection.name]);
      expect(await recorded(page, 'onEvent')).toEqual(['shown', 'ready', 'shown', 'ready', 'saving', 'saved']);
      await expectNothingOpen(page);
      await button(page, 'Sign out').click();
      await connect.click();
      await expect.poll(() => recorded(page, 'onError')).toEqual(['authentication_failed']);
    });

    test('without onError an error of ConnectButton is reported by the browser', async ({ page, stage, messages }) => {
      await openReactPage(page, stage, 'buttons', { version });
      await button(page, 'Sign out').click();
      await button(page, 'Without callbacks').click();
      await expect.poll(() => messages).toEqual([expect.stringContaining('The jwtToken function failed')]);
      messages.length = 0;
    });
  });
}
