import { button, closeButton, saved, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { openReactPage, reactVersions, recorded } from './support/react-page.ts';
import { call, expectNothingOpen, status, test } from './support/react-test.ts';
import { expect } from './support/test.ts';

const { connection } = saved.value;

for (const version of reactVersions) {
  test.describe(`React ${version}`, () => {
    test('a connection is the result', async ({ page, stage, dialog }) => {
      await openReactPage(page, stage, 'panel', { version });
      await expect(status(page)).toHaveText('idle');
      await button(page, 'Connect').click();
      await expect(status(page)).toHaveText('open');
      await typeAndSave(dialog);
      await expect(status(page)).toHaveText(`connected ${connection.name}`);
      expect(await recorded(page, connection.name)).toEqual([connection.name]);
      expect(await recorded(page, 'status')).toEqual(['idle', 'idle', 'open', 'connected']);
      await expectNothingOpen(page);
      await button(page, 'Connect').click();
      lastInput(closeButton(dialog).click());
      await expect(status(page)).toHaveText('closed');
    });

    test('a connection can be chosen', async ({ page, stage, dialog }) => {
      stage.instance.connections = [
        {
          ...secretPiece,
          ...connection,
          externalId: connection.name,
          displayName: 'Our Acme',
          type: 'SECRET_TEXT',
          pieceName: secretPiece.name,
          pieceVersion: secretPiece.version,
        },
      ];
      await openReactPage(page, stage, 'panel', { version });
      await button(page, 'Choose').click();
      lastInput(
        dialog
          .getByRole('button', { name: /Our Acme/ })
          .first()
          .click(),
      );
      await expect(status(page)).toHaveText(`connected ${connection.name}`);
    });

    test('an error is shown, and tokens come from the function of the last render', async ({ page, stage, dialog }) => {
      await openReactPage(page, stage, 'panel', { version });
      await button(page, 'Render').click();
      await button(page, 'Connect').click();
      await expect(secretInput(dialog)).toBeFocused();
      lastInput(closeButton(dialog).click());
      await expectNothingOpen(page);
      await button(page, 'Sign out').click();
      await button(page, 'Connect').click();
      await expect(status(page)).toHaveText('error authentication_failed');
      expect(await recorded(page, 'tokenOf')).toEqual(['grace', 'nobody']);
      expect(await recorded(page, connection.name)).toEqual([null, 'authentication_failed']);
    });

    test('configures again if the value of an option changes, not at each render', async ({ page, stage, dialog }) => {
      await openReactPage(page, stage, 'panel', { version, preload: true });
      const preloaded = page.locator('iframe');
      await expect(page.frameLocator('iframe').locator('iframe')).toHaveCount(1);
      await preloaded.evaluate((frame) => frame.setAttribute('data-first', ''));
      await button(page, 'Render').click();
      await expect(preloaded).toHaveAttribute('data-first');
      await button(page, 'Connect').click();
      await expect(secretInput(dialog)).toBeFocused();
      await expect(preloaded).toHaveAttribute('data-first');
      await expect(dialog.locator('html')).toHaveAttribute('data-mode', 'light');
      await call(page, 'setMode', 'dark');
      await expect(dialog.locator('html')).toHaveAttribute('data-mode', 'dark');
      expect(stage.files.filter((path) => path === '/embed/')).toHaveLength(1);
      lastInput(closeButton(dialog).click());
      await expect(status(page)).toHaveText('closed');
    });

    test('of two calls the last one counts', async ({ page, stage, dialog }) => {
      await openReactPage(page, stage, 'panel', { version });
      await button(page, 'Connect twice').click();
      await expect.poll(() => recorded(page, 'acme-1')).toEqual([null]);
      await expect(page.locator('dialog')).toHaveCount(1);
      await expect(status(page)).toHaveText('open');
      await typeAndSave(dialog);
      await expect(status(page)).toHaveText('connected acme-2');
      expect(await recorded(page, 'acme-2')).toEqual(['acme-2']);
      expect(stage.instance.saves.map(({ externalId }) => externalId)).toEqual(['acme-2']);
    });
  });
}
